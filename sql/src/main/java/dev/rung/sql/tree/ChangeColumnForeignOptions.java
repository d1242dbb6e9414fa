package dev.rung.sql.tree;

import dev.rung.sql.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code alter column … options (…)}, of a foreign table.
 *
 * @param column the column
 * @param changes what is changed
 * @param place where it stands
 */
public record ChangeColumnForeignOptions(Name column, List<ForeignOptionChange> changes, Place place)
        implements ColumnAction {

    /** Copies the list. */
    public ChangeColumnForeignOptions {
        changes = List.copyOf(changes);
    }

    @Override
    public <R extends @Nullable Object> R accept(ColumnAction.Cases<R> cases) {
        return cases.changeColumnForeignOptions(this);
    }
}
