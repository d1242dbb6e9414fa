package dev.rung.sql.tree;

import dev.rung.sql.Place;

/**
 * {@code set without cluster}.
 *
 * @param place where it stands
 */
public record SetWithoutCluster(Place place) implements RelationAction {

    @Override
    public <R> R accept(RelationAction.Cases<R> cases) {
        return cases.setWithoutCluster(this);
    }
}
