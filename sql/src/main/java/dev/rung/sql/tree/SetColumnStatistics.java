package dev.rung.sql.tree;

import dev.rung.sql.Place;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code alter column … set statistics}.
 *
 * @param column the column
 * @param target how much is gathered, or as much as by default
 * @param place where it stands
 */
public record SetColumnStatistics(Name column, Optional<NumberConstant> target, Place place) implements ColumnAction {

    @Override
    public <R extends @Nullable Object> R accept(ColumnAction.Cases<R> cases) {
        return cases.setColumnStatistics(this);
    }
}
