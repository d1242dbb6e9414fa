package dev.rung.sql.tree;

import dev.rung.sql.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code alter column … reset (…)}.
 *
 * @param column the column
 * @param options the names of the options, with a namespace where they have one
 * @param place where it stands
 */
public record ResetColumnOptions(Name column, List<QualifiedName> options, Place place) implements ColumnAction {

    /** Copies the list. */
    public ResetColumnOptions {
        options = List.copyOf(options);
    }

    @Override
    public <R extends @Nullable Object> R accept(ColumnAction.Cases<R> cases) {
        return cases.resetColumnOptions(this);
    }
}
