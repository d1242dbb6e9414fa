package dev.rung.sql.parser;

import dev.rung.sql.tree.Compound;
import dev.rung.sql.tree.Constant;
import dev.rung.sql.tree.Expression;
import dev.rung.sql.tree.Query;
import dev.rung.sql.tree.QueryBody;

/** Where {@code default} stands for a value: the grammar takes it anywhere, PostgreSQL only as a whole value that goes into a column. */
final class DefaultRules {

    private DefaultRules() {}

    /** {@code default} where it is refused, unless who reads it says that it is right. */
    static Constant.Default standard(Cursor at) {
        int start = at.mark();
        at.expect("default");
        var standard = new Constant.Default(at.since(start));
        refuse(at, standard);
        return standard;
    }

    private static void refuse(Cursor at, Constant.Default standard) {
        at.refuse(
                standard.place(),
                "`default` is no value here",
                "it stands alone for the value of a column, in `insert`, `update` and `merge`");
    }

    /** An expression that may be {@code default}. */
    static Expression valueOrDefault(Cursor at) {
        int start = at.mark();
        var value = ExpressionGrammar.expression(at);
        if (value instanceof Constant.Default) {
            at.forgive(start);
        }
        return value;
    }

    /** An expression that may be a row with {@code default} in it. */
    static Expression rowOfValues(Cursor at) {
        int start = at.mark();
        var value = ExpressionGrammar.expression(at);
        if (value instanceof Compound.Row row && row.elements().stream().anyMatch(Constant.Default.class::isInstance)) {
            at.forgive(start);
        }
        return value;
    }

    /** Rows that go into no table hold no {@code default}. */
    static Query requireNone(Cursor at, Query query) {
        requireNone(at, query.body());
        return query;
    }

    private static void requireNone(Cursor at, QueryBody body) {
        if (body instanceof QueryBody.Values values) {
            values.rows().stream()
                    .flatMap(row -> row.values().stream())
                    .filter(Constant.Default.class::isInstance)
                    .findFirst()
                    .ifPresent(value -> refuse(at, (Constant.Default) value));
        } else if (body instanceof QueryBody.Combination combination) {
            requireNone(at, combination.left().body());
            requireNone(at, combination.right().body());
        }
    }
}
