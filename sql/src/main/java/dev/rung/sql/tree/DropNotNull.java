package dev.rung.sql.tree;

import dev.rung.sql.Place;

/**
 * {@code alter column … drop not null}.
 *
 * @param column the column
 * @param place where it stands
 */
public record DropNotNull(Name column, Place place) implements ColumnAction {

    @Override
    public <R> R accept(ColumnAction.Cases<R> cases) {
        return cases.dropNotNull(this);
    }
}
