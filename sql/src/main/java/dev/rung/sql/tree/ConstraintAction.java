package dev.rung.sql.tree;

import org.jspecify.annotations.Nullable;

/** What {@code alter table} does with a constraint. */
public sealed interface ConstraintAction extends TableAction
        permits AddConstraint, AlterConstraint, InheritConstraint, ValidateConstraint, DropConstraint {

    /**
     * Calls the case that is for this kind.
     *
     * @param cases an answer for each kind
     * @return the answer for this one
     * @param <R> the type of the answer
     */
    <R extends @Nullable Object> R accept(Cases<R> cases);

    @Override
    default <R extends @Nullable Object> R accept(TableAction.Cases<R> cases) {
        return cases.constraint(this);
    }

    /**
     * An answer for each kind.
     *
     * @param <R> the type of the answer
     */
    interface Cases<R extends @Nullable Object> {

        /** {@code add constraint}, or the constraint without these words. */
        R addConstraint(AddConstraint action);

        /** {@code alter constraint}. */
        R alterConstraint(AlterConstraint action);

        /** {@code alter constraint … inherit} (PostgreSQL 18): tables that inherit get it. */
        R inheritConstraint(InheritConstraint action);

        /** {@code validate constraint}. */
        R validateConstraint(ValidateConstraint action);

        /** {@code drop constraint}. */
        R dropConstraint(DropConstraint action);
    }
}
