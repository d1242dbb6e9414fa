package dev.rung.sql.tree;

import dev.rung.sql.Place;
import org.jspecify.annotations.Nullable;

/**
 * {@code alter column … set storage}.
 *
 * @param column the column
 * @param storage how long values are stored; {@code default} is a name too
 * @param place where it stands
 */
public record SetColumnStorage(Name column, Name storage, Place place) implements ColumnAction {

    @Override
    public <R extends @Nullable Object> R accept(ColumnAction.Cases<R> cases) {
        return cases.setColumnStorage(this);
    }
}
