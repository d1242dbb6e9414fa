package dev.rung.sql.tree;

import dev.rung.sql.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code options (…)}, of a foreign table.
 *
 * @param changes what is changed
 * @param place where it stands
 */
public record ChangeForeignOptions(List<ForeignOptionChange> changes, Place place) implements RelationAction {

    /** Copies the list. */
    public ChangeForeignOptions {
        changes = List.copyOf(changes);
    }

    @Override
    public <R extends @Nullable Object> R accept(RelationAction.Cases<R> cases) {
        return cases.changeForeignOptions(this);
    }
}
