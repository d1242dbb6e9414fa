package dev.rung.sql.tree;

import dev.rung.sql.Place;

/**
 * {@code set without oids}, which every table is.
 *
 * @param place where it stands
 */
public record SetWithoutOids(Place place) implements RelationAction {

    @Override
    public <R> R accept(RelationAction.Cases<R> cases) {
        return cases.setWithoutOids(this);
    }
}
