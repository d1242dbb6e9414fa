package dev.rung.sql.parser;

import dev.rung.sql.tree.Query;
import dev.rung.sql.tree.QueryBody;
import dev.rung.sql.tree.With;
import java.util.List;
import java.util.Optional;

/** Queries, and what combines them. */
final class QueryGrammar {

    private QueryGrammar() {}

    /** {@code SelectStmt}, in parentheses or not. */
    static Query query(Cursor at) {
        int start = at.mark();
        return query(at, start, WithGrammar.with(at));
    }

    /** A query whose {@code with} was read already. */
    static Query query(Cursor at, int start, Optional<With> with) {
        return QueryTailGrammar.tail(at, start, with, combination(at, false));
    }

    /** {@code select_with_parens}: a query in one or more parentheses. */
    static Query parenthesized(Cursor at) {
        at.expect("(");
        var query = query(at);
        at.expect(")");
        return query;
    }

    /** Whether a query begins here, before any parenthesis. */
    static boolean begins(Cursor at) {
        return beginsAt(at, 0);
    }

    /** {@code values} is a query only with a parenthesis behind it. */
    static boolean beginsAt(Cursor at, int ahead) {
        return at.followsAt(ahead, "select")
                || at.followsAt(ahead, "with")
                || at.followsAt(ahead, "table")
                || at.followsAt(ahead, "values", "(");
    }

    /** Whether a query in parentheses goes on behind them. */
    static boolean continues(Cursor at) {
        return switch (at.peek().value()) {
            case "union", "intersect", "except", "order", "limit", "offset", "fetch", "for" -> true;
            default -> false;
        };
    }

    /** A query whose first part was read already, in parentheses. */
    static Query continued(Cursor at, int start, Query first) {
        return QueryTailGrammar.tail(at, start, Optional.empty(), combined(at, first, start, false));
    }

    private static Query combination(Cursor at, boolean isOfIntersect) {
        int start = at.mark();
        return combined(at, part(at), start, isOfIntersect);
    }

    /** {@code intersect} binds more strongly than the others. */
    private static Query combined(Cursor at, Query first, int start, boolean isOfIntersect) {
        var left = first;
        while (true) {
            var operator = operator(at, isOfIntersect);
            if (operator.isEmpty()) {
                return left;
            }
            boolean isAll = at.accept("all");
            if (!isAll) {
                at.accept("distinct");
            }
            boolean isIntersect = operator.get() == QueryBody.SetOperator.INTERSECT;
            var right = isIntersect ? part(at) : combination(at, true);
            left = plain(new QueryBody.Combination(left, operator.get(), isAll, right, at.since(start)));
        }
    }

    private static Optional<QueryBody.SetOperator> operator(Cursor at, boolean isOfIntersect) {
        if (at.accept("intersect")) {
            return Optional.of(QueryBody.SetOperator.INTERSECT);
        }
        if (isOfIntersect) {
            return Optional.empty();
        }
        if (at.accept("union")) {
            return Optional.of(QueryBody.SetOperator.UNION);
        }
        return at.accept("except") ? Optional.of(QueryBody.SetOperator.EXCEPT) : Optional.empty();
    }

    private static Query plain(QueryBody body) {
        return new Query(Optional.empty(), body, List.of(), Optional.empty(), List.of(), body.place());
    }

    /** {@code select_clause}: what can be combined. */
    private static Query part(Cursor at) {
        if (at.is("(")) {
            return parenthesized(at);
        }
        if (at.is("select")) {
            return plain(SelectGrammar.select(at));
        }
        int start = at.mark();
        if (at.accept("values")) {
            var rows = at.separated(QueryGrammar::row);
            return plain(new QueryBody.Values(rows, at.since(start)));
        }
        at.expect("table");
        var relation = RelationGrammar.relation(at);
        return plain(new QueryBody.Table(relation, at.since(start)));
    }

    private static QueryBody.ValueRow row(Cursor at) {
        int start = at.mark();
        var values = at.list(ExpressionGrammar::expression);
        return new QueryBody.ValueRow(values, at.since(start));
    }
}
