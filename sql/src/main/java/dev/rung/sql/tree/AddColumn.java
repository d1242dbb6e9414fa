package dev.rung.sql.tree;

import dev.rung.sql.Place;
import org.jspecify.annotations.Nullable;

/**
 * {@code add column}.
 *
 * @param ifNotExists whether it may exist already
 * @param column the new column
 * @param place where it stands
 */
public record AddColumn(boolean ifNotExists, ColumnDefinition column, Place place) implements ColumnAction {

    @Override
    public <R extends @Nullable Object> R accept(ColumnAction.Cases<R> cases) {
        return cases.addColumn(this);
    }
}
