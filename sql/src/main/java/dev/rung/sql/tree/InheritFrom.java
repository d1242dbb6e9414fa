package dev.rung.sql.tree;

import dev.rung.sql.Place;

/**
 * {@code inherit}.
 *
 * @param parent the table to inherit from
 * @param place where it stands
 */
public record InheritFrom(QualifiedName parent, Place place) implements RelationAction {

    @Override
    public <R> R accept(RelationAction.Cases<R> cases) {
        return cases.inheritFrom(this);
    }
}
