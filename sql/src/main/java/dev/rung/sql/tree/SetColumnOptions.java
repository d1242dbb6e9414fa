package dev.rung.sql.tree;

import dev.rung.sql.Place;
import java.util.List;

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
    public <R> R accept(ColumnAction.Cases<R> cases) {
        return cases.setColumnOptions(this);
    }
}
