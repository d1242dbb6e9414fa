package dev.rung.sql.tree;

import dev.rung.sql.Place;

/**
 * {@code alter column … drop expression}.
 *
 * @param column the column
 * @param ifExists whether it may be no generated column
 * @param place where it stands
 */
public record DropGenerationExpression(Name column, boolean ifExists, Place place) implements ColumnAction {

    @Override
    public <R> R accept(ColumnAction.Cases<R> cases) {
        return cases.dropGenerationExpression(this);
    }
}
