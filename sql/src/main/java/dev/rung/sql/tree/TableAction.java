package dev.rung.sql.tree;

import org.jspecify.annotations.Nullable;

/** What {@code alter table} does; the grammar takes it for indexes, sequences and views too. Each action is a file of its own. */
public sealed interface TableAction extends Node permits ColumnAction, ConstraintAction, RelationAction {

    /**
     * Calls the case that is for this kind.
     *
     * @param cases an answer for each kind
     * @return the answer for this one
     * @param <R> the type of the answer
     */
    <R extends @Nullable Object> R accept(Cases<R> cases);

    /**
     * An answer for each kind.
     *
     * @param <R> the type of the answer
     */
    interface Cases<R extends @Nullable Object> {

        /** An action on a column. */
        R column(ColumnAction action);

        /** An action on a constraint. */
        R constraint(ConstraintAction action);

        /** An action on the whole. */
        R relation(RelationAction action);
    }
}
