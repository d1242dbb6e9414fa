package dev.rung.sql.tree;

import dev.rung.sql.Place;

/**
 * {@code not of}: makes it a table without a type.
 *
 * @param place where it stands
 */
public record DropTypeOfTable(Place place) implements RelationAction {

    @Override
    public <R> R accept(RelationAction.Cases<R> cases) {
        return cases.dropTypeOfTable(this);
    }
}
