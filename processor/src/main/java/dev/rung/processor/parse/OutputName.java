package dev.rung.processor.parse;

import org.jspecify.annotations.Nullable;

/** What PostgreSQL calls a column of a result that is given no name ({@code FigureColname} of PostgreSQL 18). */
public final class OutputName {

    private static final String NONE = "?column?";

    private OutputName() {}

    /** The name of a column. */
    public static String of(Select.Item item) {
        if (item.alias() != null) {
            return item.alias();
        }
        var name = given(item.expression());
        return name == null ? weak(item.expression()) : name;
    }

    /** The name that an expression has by itself, or null. */
    static @Nullable String given(Expression expression) {
        if (expression instanceof Expression.Column column) {
            return column.name();
        }
        if (expression instanceof Expression.Call call) {
            return call.function().name();
        }
        if (expression instanceof Expression.Cast cast) {
            return given(cast.value());
        }
        if (expression instanceof Expression.Element element) {
            return given(element.array());
        }
        if (expression instanceof Expression.Same same) {
            return given(same.value());
        }
        if (expression instanceof Expression.Choice choice && !choice.name().equals("case")) {
            return choice.name();
        }
        if (expression instanceof Expression.Subquery subquery) {
            return subquery.array() ? "array" : first(subquery.query());
        }
        if (expression instanceof Expression.Typed typed && !typed.name().equals("bool")) {
            return typed.name();
        }
        return expression instanceof Expression.ArrayOf ? "array" : null;
    }

    private static @Nullable String first(Select query) {
        if (query instanceof Select.Rows rows && rows.items().size() == 1) {
            return of(rows.items().get(0));
        }
        if (query instanceof Select.With with) {
            return first(with.body());
        }
        return query instanceof Select.Combined combined ? first(combined.first()) : null;
    }

    private static String weak(Expression expression) {
        if (expression instanceof Expression.Cast cast) {
            return cast.type().catalogName();
        }
        if (expression instanceof Expression.Typed typed) {
            return typed.name();
        }
        return expression instanceof Expression.Choice choice ? choice.name() : NONE;
    }
}
