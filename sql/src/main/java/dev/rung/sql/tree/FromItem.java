package dev.rung.sql.tree;

import dev.rung.sql.Place;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Something that a query reads: {@code table_ref} of PostgreSQL's grammar. */
public sealed interface FromItem extends Node
        permits FromItem.Table, FromItem.Subquery, FunctionItem, Join, XmlTable, JsonTable {

    /**
     * Calls the method that is for this kind of item.
     *
     * @param cases what to do with each kind
     * @return what that method returns
     * @param <R> the type of the answer
     */
    <R extends @Nullable Object> R accept(Cases<R> cases);

    /**
     * A table, a view or what else has a name.
     *
     * @param relation its name
     * @param alias its name in the query, if it is written
     * @param sample the sample that is taken of it, if it is written
     * @param place where it stands
     */
    record Table(Relation relation, Optional<Alias> alias, Optional<Sample> sample, Place place) implements FromItem {
        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.table(this);
        }
    }

    /**
     * {@code tablesample}.
     *
     * @param method the name of the method
     * @param arguments its arguments
     * @param seed the value of {@code repeatable}, if it is written
     * @param place where it stands
     */
    record Sample(QualifiedName method, List<Expression> arguments, Optional<Expression> seed, Place place)
            implements Node {

        /** Copies the list. */
        public Sample {
            arguments = List.copyOf(arguments);
        }
    }

    /**
     * A query.
     *
     * @param isLateral whether it may use the items before it
     * @param query the query
     * @param alias its name, which may be left out since PostgreSQL 16
     * @param place where it stands
     */
    record Subquery(boolean isLateral, Query query, Optional<Alias> alias, Place place) implements FromItem {
        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.subquery(this);
        }
    }

    /**
     * An answer for each kind of item.
     *
     * @param <R> the type of the answer
     */
    interface Cases<R extends @Nullable Object> {

        /** A table. */
        R table(Table item);

        /** A query. */
        R subquery(Subquery item);

        /** A function. */
        R function(FunctionItem item);

        /** Two items joined. */
        R join(Join item);

        /** {@code xmltable}. */
        R xmlTable(XmlTable item);

        /** {@code json_table}. */
        R jsonTable(JsonTable item);
    }
}
