package dev.rung.sql.tree;

import dev.rung.sql.Place;
import org.jspecify.annotations.Nullable;

/**
 * {@code validate constraint}.
 *
 * @param constraint the constraint
 * @param place where it stands
 */
public record ValidateConstraint(Name constraint, Place place) implements ConstraintAction {

    @Override
    public <R extends @Nullable Object> R accept(ConstraintAction.Cases<R> cases) {
        return cases.validateConstraint(this);
    }
}
