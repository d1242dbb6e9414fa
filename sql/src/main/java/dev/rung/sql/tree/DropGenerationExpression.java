package dev.rung.sql.tree;

import dev.rung.sql.Place;
import org.jspecify.annotations.Nullable;

/**
 * {@code alter column … drop expression}.
 *
 * @param column the column
 * @param ifExists whether it may be no generated column
 * @param place where it stands
 */
public record DropGenerationExpression(Name column, boolean ifExists, Place place) implements ColumnAction {

    @Override
    public <R extends @Nullable Object> R accept(ColumnAction.Cases<R> cases) {
        return cases.dropGenerationExpression(this);
    }
}
