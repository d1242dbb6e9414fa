package dev.rung.sql.tree;

import dev.rung.sql.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What gives the rows of a query. */
public sealed interface QueryBody extends Node
        permits Select, QueryBody.Values, QueryBody.Table, QueryBody.Combination {

    /**
     * Calls the method that is for this kind of body.
     *
     * @param cases what to do with each kind
     * @return what that method returns
     * @param <R> the type of the answer
     */
    <R extends @Nullable Object> R accept(Cases<R> cases);

    /**
     * {@code values (1, 2), (3, 4)}.
     *
     * @param rows at least one
     * @param place where it stands
     */
    record Values(List<ValueRow> rows, Place place) implements QueryBody {

        /** Copies the list. */
        public Values {
            rows = List.copyOf(rows);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.values(this);
        }
    }

    /**
     * A row of {@code values}.
     *
     * @param values at least one
     * @param place where it stands
     */
    record ValueRow(List<Expression> values, Place place) implements Node {

        /** Copies the list. */
        public ValueRow {
            values = List.copyOf(values);
        }
    }

    /**
     * {@code table t}: all rows of a table.
     *
     * @param relation the table
     * @param place where it stands
     */
    record Table(Relation relation, Place place) implements QueryBody {
        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.table(this);
        }
    }

    /**
     * Two queries combined.
     *
     * @param left the first
     * @param operator how they are combined
     * @param isAll whether rows may stand several times
     * @param right the second
     * @param place where it stands
     */
    record Combination(Query left, SetOperator operator, boolean isAll, Query right, Place place) implements QueryBody {
        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.combination(this);
        }
    }

    /** How two queries are combined. */
    enum SetOperator {
        /** The rows of both. */
        UNION,
        /** The rows that both have. */
        INTERSECT,
        /** The rows that only the first has. */
        EXCEPT
    }

    /**
     * An answer for each kind of body.
     *
     * @param <R> the type of the answer
     */
    interface Cases<R extends @Nullable Object> {

        /** {@code select}. */
        R select(Select body);

        /** {@code values}. */
        R values(Values body);

        /** {@code table}. */
        R table(Table body);

        /** Two queries combined. */
        R combination(Combination body);
    }
}
