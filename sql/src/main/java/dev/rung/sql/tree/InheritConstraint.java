package dev.rung.sql.tree;

import dev.rung.sql.Place;
import org.jspecify.annotations.Nullable;

/**
 * {@code alter constraint … inherit} (PostgreSQL 18): tables that inherit get it.
 *
 * @param constraint the constraint
 * @param place where it stands
 */
public record InheritConstraint(Name constraint, Place place) implements ConstraintAction {

    @Override
    public <R extends @Nullable Object> R accept(ConstraintAction.Cases<R> cases) {
        return cases.inheritConstraint(this);
    }
}
