package dev.rung.sql.tree;

import dev.rung.sql.Place;

/**
 * {@code add constraint}, or the constraint without these words.
 *
 * @param constraint the new constraint
 * @param place where it stands
 */
public record AddConstraint(TableConstraint constraint, Place place) implements ConstraintAction {

    @Override
    public <R> R accept(ConstraintAction.Cases<R> cases) {
        return cases.addConstraint(this);
    }
}
