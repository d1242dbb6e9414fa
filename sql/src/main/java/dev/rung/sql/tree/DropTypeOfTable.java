package dev.rung.sql.tree;

import dev.rung.sql.Place;
import org.jspecify.annotations.Nullable;

/**
 * {@code not of}: makes it a table without a type.
 *
 * @param place where it stands
 */
public record DropTypeOfTable(Place place) implements RelationAction {

    @Override
    public <R extends @Nullable Object> R accept(RelationAction.Cases<R> cases) {
        return cases.dropTypeOfTable(this);
    }
}
