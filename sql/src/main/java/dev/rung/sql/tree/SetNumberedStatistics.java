package dev.rung.sql.tree;

import dev.rung.sql.Place;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code alter column 1 set statistics}, for an index, whose columns have no names that matter.
 *
 * @param column the number of the column, from 1
 * @param target how much is gathered, or as much as by default
 * @param place where it stands
 */
public record SetNumberedStatistics(NumberConstant column, Optional<NumberConstant> target, Place place)
        implements ColumnAction {

    @Override
    public <R extends @Nullable Object> R accept(ColumnAction.Cases<R> cases) {
        return cases.setNumberedStatistics(this);
    }
}
