package dev.rung.sql.printer;

import dev.rung.sql.tree.Query;
import dev.rung.sql.tree.QueryBody;
import dev.rung.sql.tree.Select;

/** Queries. */
final class QueryPrinter implements QueryBody.Cases<Output> {

    private final Output out;

    private QueryPrinter(Output out) {
        this.out = out;
    }

    static void print(Query query, Output out) {
        query.with().ifPresent(with -> WithPrinter.print(with, out));
        query.body().accept(new QueryPrinter(out));
        SortPrinter.orderBy(query.order(), out);
        query.limit().ifPresent(limit -> limit(limit, out));
        query.locks().forEach(lock -> lock(lock, out));
    }

    static Output parenthesized(Query query, Output out) {
        return out.parenthesized(() -> print(query, out));
    }

    @Override
    public Output select(Select body) {
        SelectPrinter.print(body, out);
        return out;
    }

    @Override
    public Output values(QueryBody.Values body) {
        return out.words("values").separated(body.rows(), row -> ExpressionPrinter.list(row.values(), out));
    }

    @Override
    public Output table(QueryBody.Table body) {
        return RelationPrinter.print(body.relation(), out.words("table"));
    }

    @Override
    public Output combination(QueryBody.Combination body) {
        part(body.left(), binds(body.left(), body.operator(), true));
        out.words(body.operator()).wordsIf(body.isAll(), "all");
        part(body.right(), binds(body.right(), body.operator(), false));
        return out;
    }

    private void part(Query query, boolean isBare) {
        if (isBare) {
            print(query, out);
        } else {
            parenthesized(query, out);
        }
    }

    /** Queries are combined from the left, but {@code intersect} before the others. */
    private static boolean binds(Query query, QueryBody.SetOperator operator, boolean isLeft) {
        if (!query.isPlain()) {
            return false;
        }
        if (!(query.body() instanceof QueryBody.Combination combination)) {
            return true;
        }
        boolean isInner = combination.operator() == QueryBody.SetOperator.INTERSECT;
        boolean isOuter = operator == QueryBody.SetOperator.INTERSECT;
        return isLeft ? isInner || !isOuter : isInner && !isOuter;
    }

    /** {@code with ties} goes with {@code fetch} only, which takes an operand. */
    private static void limit(Query.Limit limit, Output out) {
        if (!limit.isWithTies()) {
            out.optional(limit.count(), count -> ExpressionPrinter.print(count, out), "limit");
        }
        out.optional(limit.offset(), offset -> ExpressionPrinter.print(offset, out), "offset");
        if (limit.isWithTies()) {
            out.words("fetch", "first");
            limit.count().ifPresent(count -> ExpressionPrinter.operand(count, out));
            out.words("rows", "with", "ties");
        }
    }

    private static void lock(Query.Locking lock, Output out) {
        out.words("for").words(lock.strength());
        if (!lock.tables().isEmpty()) {
            out.words("of").separated(lock.tables(), out::name);
        }
        if (lock.waiting() != Query.Waiting.WAIT) {
            out.words(lock.waiting());
        }
    }
}
