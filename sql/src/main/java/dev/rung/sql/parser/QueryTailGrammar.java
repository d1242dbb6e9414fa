package dev.rung.sql.parser;

import dev.rung.sql.Place;
import dev.rung.sql.lexer.Token;
import dev.rung.sql.tree.Constant;
import dev.rung.sql.tree.Expression;
import dev.rung.sql.tree.Operation;
import dev.rung.sql.tree.QualifiedName;
import dev.rung.sql.tree.Query;
import dev.rung.sql.tree.SortElement;
import dev.rung.sql.tree.With;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What stands behind the body of a query: order, limit and locks. Behind a query in parentheses, it is a part of that very query. */
final class QueryTailGrammar {

    private QueryTailGrammar() {}

    /** A query with what stands before and behind it. */
    static Query tail(Cursor at, int start, Optional<With> with, Query query) {
        int orderStart = at.mark();
        var order = SortGrammar.orderBy(at);
        if (!order.isEmpty() && !query.order().isEmpty()) {
            throw twice(at, order.get(0).place(), "order by");
        }
        var locks = new ArrayList<>(query.locks());
        var before = locks(at);
        locks.addAll(before);
        var limit = limit(at);
        if (before.isEmpty() && limit.isPresent()) {
            locks.addAll(locks(at));
        }
        if (with.isPresent() && query.with().isPresent()) {
            throw twice(at, with.get().place(), "with");
        }
        boolean isAlone = with.isEmpty() && at.mark() == orderStart;
        return isAlone
                ? query
                : new Query(
                        with.or(query::with),
                        query.body(),
                        order.isEmpty() ? query.order() : order,
                        merged(at, query, limit, order, locks),
                        locks,
                        at.since(start));
    }

    private static SyntaxException twice(Cursor at, Place place, String clause) {
        return at.wrong(
                place, "a second `" + clause + "` for one query", "leave one of them out, or select from the query");
    }

    /** What was read of {@code limit} and {@code offset}, and where. */
    private record Read(
            Optional<Expression> count, Optional<Expression> offset, boolean isWithTies, Place ties, Place place) {}

    private static Optional<Query.Limit> merged(
            Cursor at, Query query, Optional<Read> read, List<SortElement> order, List<Query.Locking> locks) {
        if (read.isEmpty()) {
            return query.limit();
        }
        var limit = read.get();
        var first = query.limit();
        var firstCount = first.flatMap(Query.Limit::count);
        var firstOffset = first.flatMap(Query.Limit::offset);
        if (limit.offset().isPresent() && firstOffset.isPresent()) {
            throw twice(at, limit.place(), "offset");
        }
        if (limit.count().isPresent() && firstCount.isPresent()) {
            throw twice(at, limit.place(), "limit");
        }
        if (limit.isWithTies()) {
            requireOrder(at, limit.ties(), !order.isEmpty() || !query.order().isEmpty(), locks);
        }
        return Optional.of(new Query.Limit(
                limit.count().or(() -> firstCount),
                limit.offset().or(() -> firstOffset),
                limit.isWithTies() || first.filter(Query.Limit::isWithTies).isPresent(),
                limit.place()));
    }

    private static void requireOrder(Cursor at, Place ties, boolean hasOrder, List<Query.Locking> locks) {
        if (!hasOrder) {
            throw at.wrong(ties, "`with ties` needs an `order by`, which tells what is equal", "write `only`");
        }
        if (locks.stream().anyMatch(lock -> lock.waiting() == Query.Waiting.SKIP_LOCKED)) {
            throw at.wrong(ties, "`with ties` and `skip locked` cannot stand together", "leave one of them out");
        }
    }

    // limit and offset, in any order

    private static Optional<Read> limit(Cursor at) {
        int start = at.mark();
        var offset = offset(at);
        int countStart = at.mark();
        var count = count(at);
        boolean isWithTies = count.isPresent() && at.mark() > countStart && endsInTies(at);
        var ties = isWithTies ? at.since(at.mark() - 2) : Place.NOWHERE;
        if (offset.isEmpty()) {
            offset = offset(at);
        }
        return count.isEmpty() && offset.isEmpty()
                ? Optional.empty()
                : Optional.of(new Read(count, offset, isWithTies, ties, at.since(start)));
    }

    private static boolean endsInTies(Cursor at) {
        return at.followsAt(-2, "with", "ties");
    }

    private static Optional<Expression> offset(Cursor at) {
        if (!at.accept("offset")) {
            return Optional.empty();
        }
        int start = at.mark();
        if (mayBeCounted(at)) {
            var number = counted(at);
            if (at.accept("row") || at.accept("rows")) {
                return Optional.of(number);
            }
            at.reset(start);
        }
        return Optional.of(ExpressionGrammar.expression(at));
    }

    /** What is no {@code c_expr} and no number with a sign begins with an operator or a keyword. */
    private static boolean mayBeCounted(Cursor at) {
        return !at.follows("not") && !at.follows("default") && (isSign(at) || !at.follows("operator", "(") && !isOperator(at));
    }

    private static boolean isOperator(Cursor at) {
        return at.peek().kind() == Token.Kind.OPERATOR;
    }

    private static boolean isSign(Cursor at) {
        return (at.follows("+") || at.follows("-"))
                && switch (at.peek(1).kind()) {
                    case INTEGER, DECIMAL -> true;
                    default -> false;
                };
    }

    private static Optional<Expression> count(Cursor at) {
        if (at.accept("fetch")) {
            return Optional.of(fetch(at));
        }
        if (!at.is("limit")) {
            return Optional.empty();
        }
        int start = at.mark();
        at.expect("limit");
        int value = at.mark();
        var count = at.accept("all") ? new Constant.Null(at.since(value)) : ExpressionGrammar.expression(at);
        if (at.accept(",")) {
            ExpressionGrammar.expression(at);
            throw at.wrong(
                    at.since(start),
                    "`limit` takes one number",
                    "write `limit … offset …`: of two numbers, MySQL's first is the offset");
        }
        return Optional.of(count);
    }

    private static Expression fetch(Cursor at) {
        at.expectAny("first", "next");
        int start = at.mark();
        boolean isOne = at.is("row") || at.is("rows");
        var count = isOne ? new Constant.Number("1", at.since(start)) : counted(at);
        at.expectAny("row", "rows");
        if (!at.accept("only")) {
            at.expect("with", "ties");
        }
        return count;
    }

    /** {@code select_fetch_first_value}: an operand, or a number with a sign. */
    private static Expression counted(Cursor at) {
        int start = at.mark();
        if (!isSign(at)) {
            return ExpressionGrammar.operand(at);
        }
        var operator = OperationGrammar.operator(at);
        return new Operation.Prefix(operator, ConstantGrammar.constant(at), at.since(start));
    }

    // locks

    private static List<Query.Locking> locks(Cursor at) {
        var locks = new ArrayList<Query.Locking>();
        if (at.follows("for", "read")) {
            at.expect("for", "read", "only");
            return locks;
        }
        while (at.is("for")) {
            locks.add(lock(at));
        }
        return locks;
    }

    private static Query.Locking lock(Cursor at) {
        int start = at.mark();
        at.expect("for");
        var strength = strength(at);
        var tables = at.accept("of")
                ? at.separated(RelationGrammar::name)
                : List.<QualifiedName>of();
        var waiting = at.accept("nowait")
                ? Query.Waiting.NOWAIT
                : skips(at) ? Query.Waiting.SKIP_LOCKED : Query.Waiting.WAIT;
        return new Query.Locking(strength, tables, waiting, at.since(start));
    }

    private static Query.Strength strength(Cursor at) {
        if (at.accept("no")) {
            at.expect("key", "update");
            return Query.Strength.NO_KEY_UPDATE;
        }
        if (at.accept("key")) {
            at.expect("share");
            return Query.Strength.KEY_SHARE;
        }
        return at.expectAny("update", "share").equals("update") ? Query.Strength.UPDATE : Query.Strength.SHARE;
    }

    private static boolean skips(Cursor at) {
        if (!at.accept("skip")) {
            return false;
        }
        at.expect("locked");
        return true;
    }
}
