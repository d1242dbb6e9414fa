package dev.rung.sql.tree;

import dev.rung.sql.Place;
import org.jspecify.annotations.Nullable;

/**
 * {@code cluster on}: the index by which a later {@code cluster} orders the rows.
 *
 * @param index the index
 * @param place where it stands
 */
public record ClusterOn(Name index, Place place) implements RelationAction {

    @Override
    public <R extends @Nullable Object> R accept(RelationAction.Cases<R> cases) {
        return cases.clusterOn(this);
    }
}
