package dev.rung.sql.tree;

import dev.rung.sql.Place;
import org.jspecify.annotations.Nullable;

/** What an index, a partition key or statistics are made of: a column, or an expression over columns. */
public sealed interface KeyExpression extends Node {

    /**
     * Calls the case that is for this kind.
     *
     * @param cases an answer for each kind
     * @return the answer for this one
     * @param <R> the type of the answer
     */
    <R extends @Nullable Object> R accept(Cases<R> cases);

    /**
     * A column.
     *
     * @param column its name
     * @param place where it stands
     */
    record Column(Name column, Place place) implements KeyExpression {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.column(this);
        }
    }

    /**
     * An expression. A call of a function needs no parentheses, which are no part of it.
     *
     * @param expression what is computed
     * @param place where it stands
     */
    record Computed(Expression expression, Place place) implements KeyExpression {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.computed(this);
        }
    }

    /**
     * An answer for each kind.
     *
     * @param <R> the type of the answer
     */
    interface Cases<R extends @Nullable Object> {

        /** A column. */
        R column(Column key);

        /** An expression. */
        R computed(Computed key);
    }
}
