package dev.rung.sql.tree;

import dev.rung.sql.Place;
import org.jspecify.annotations.Nullable;

/**
 * {@code set without oids}, which every table is.
 *
 * @param place where it stands
 */
public record SetWithoutOids(Place place) implements RelationAction {

    @Override
    public <R extends @Nullable Object> R accept(RelationAction.Cases<R> cases) {
        return cases.setWithoutOids(this);
    }
}
