package dev.rung.sql.tree;

import dev.rung.sql.Place;
import org.jspecify.annotations.Nullable;

/**
 * {@code alter column … set not null}.
 *
 * @param column the column
 * @param place where it stands
 */
public record SetNotNull(Name column, Place place) implements ColumnAction {

    @Override
    public <R extends @Nullable Object> R accept(ColumnAction.Cases<R> cases) {
        return cases.setNotNull(this);
    }
}
