package dev.rung.sql.tree;

import dev.rung.sql.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code alter column … set (…)}.
 *
 * @param column the column
 * @param options the options with their values
 * @param place where it stands
 */
public record SetColumnOptions(Name column, List<Option> options, Place place) implements ColumnAction {

    /** Copies the list. */
    public SetColumnOptions {
        options = List.copyOf(options);
    }

    @Override
    public <R extends @Nullable Object> R accept(ColumnAction.Cases<R> cases) {
        return cases.setColumnOptions(this);
    }
}
