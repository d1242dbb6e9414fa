package dev.rung.sql.tree;

import dev.rung.sql.Place;
import org.jspecify.annotations.Nullable;

/**
 * {@code alter column … set expression} (PostgreSQL 17).
 *
 * @param column the column
 * @param value how it is computed
 * @param place where it stands
 */
public record SetGenerationExpression(Name column, Expression value, Place place) implements ColumnAction {

    @Override
    public <R extends @Nullable Object> R accept(ColumnAction.Cases<R> cases) {
        return cases.setGenerationExpression(this);
    }
}
