package dev.rung.sql.tree;

import dev.rung.sql.Place;
import org.jspecify.annotations.Nullable;

/**
 * {@code alter constraint}.
 *
 * @param constraint the constraint
 * @param attributes what it becomes
 * @param place where it stands
 */
public record AlterConstraint(Name constraint, ConstraintAttributes attributes, Place place)
        implements ConstraintAction {

    @Override
    public <R extends @Nullable Object> R accept(ConstraintAction.Cases<R> cases) {
        return cases.alterConstraint(this);
    }
}
