package dev.rung.sql.tree;

import dev.rung.sql.Place;
import org.jspecify.annotations.Nullable;

/**
 * {@code alter column … set compression}.
 *
 * @param column the column
 * @param compression how long values are compressed; {@code default} is a name too
 * @param place where it stands
 */
public record SetColumnCompression(Name column, Name compression, Place place) implements ColumnAction {

    @Override
    public <R extends @Nullable Object> R accept(ColumnAction.Cases<R> cases) {
        return cases.setColumnCompression(this);
    }
}
