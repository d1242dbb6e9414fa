package dev.rung.sql.tree;

import dev.rung.sql.Place;
import org.jspecify.annotations.Nullable;

/**
 * {@code add constraint}, or the constraint without these words.
 *
 * @param constraint the new constraint
 * @param place where it stands
 */
public record AddConstraint(TableConstraint constraint, Place place) implements ConstraintAction {

    @Override
    public <R extends @Nullable Object> R accept(ConstraintAction.Cases<R> cases) {
        return cases.addConstraint(this);
    }
}
