package dev.rung.sql.tree;

import dev.rung.sql.Place;
import org.jspecify.annotations.Nullable;

/**
 * {@code set tablespace}.
 *
 * @param tablespace where it will lie
 * @param place where it stands
 */
public record SetTablespace(Name tablespace, Place place) implements RelationAction {

    @Override
    public <R extends @Nullable Object> R accept(RelationAction.Cases<R> cases) {
        return cases.setTablespace(this);
    }
}
