package dev.rung.sql.tree;

import dev.rung.sql.Place;
import org.jspecify.annotations.Nullable;

/**
 * {@code alter column … set default}.
 *
 * @param column the column
 * @param value the value of a row that gives none
 * @param place where it stands
 */
public record SetColumnDefault(Name column, Expression value, Place place) implements ColumnAction {

    @Override
    public <R extends @Nullable Object> R accept(ColumnAction.Cases<R> cases) {
        return cases.setColumnDefault(this);
    }
}
