package dev.rung.sql.tree;

import dev.rung.sql.Place;
import org.jspecify.annotations.Nullable;

/**
 * {@code drop column}.
 *
 * @param ifExists whether it may be missing
 * @param column the column
 * @param behavior what becomes of what depends on it
 * @param place where it stands
 */
public record DropColumn(boolean ifExists, Name column, Behavior behavior, Place place) implements ColumnAction {

    @Override
    public <R extends @Nullable Object> R accept(ColumnAction.Cases<R> cases) {
        return cases.dropColumn(this);
    }
}
