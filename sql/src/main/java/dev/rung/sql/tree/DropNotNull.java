package dev.rung.sql.tree;

import dev.rung.sql.Place;
import org.jspecify.annotations.Nullable;

/**
 * {@code alter column … drop not null}.
 *
 * @param column the column
 * @param place where it stands
 */
public record DropNotNull(Name column, Place place) implements ColumnAction {

    @Override
    public <R extends @Nullable Object> R accept(ColumnAction.Cases<R> cases) {
        return cases.dropNotNull(this);
    }
}
