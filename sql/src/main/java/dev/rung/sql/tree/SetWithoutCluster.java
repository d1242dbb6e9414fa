package dev.rung.sql.tree;

import dev.rung.sql.Place;
import org.jspecify.annotations.Nullable;

/**
 * {@code set without cluster}.
 *
 * @param place where it stands
 */
public record SetWithoutCluster(Place place) implements RelationAction {

    @Override
    public <R extends @Nullable Object> R accept(RelationAction.Cases<R> cases) {
        return cases.setWithoutCluster(this);
    }
}
