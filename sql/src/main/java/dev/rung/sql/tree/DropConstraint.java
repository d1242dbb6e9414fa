package dev.rung.sql.tree;

import dev.rung.sql.Place;
import org.jspecify.annotations.Nullable;

/**
 * {@code drop constraint}.
 *
 * @param ifExists whether it may be missing
 * @param constraint the constraint
 * @param behavior what becomes of what depends on it
 * @param place where it stands
 */
public record DropConstraint(boolean ifExists, Name constraint, Behavior behavior, Place place)
        implements ConstraintAction {

    @Override
    public <R extends @Nullable Object> R accept(ConstraintAction.Cases<R> cases) {
        return cases.dropConstraint(this);
    }
}
