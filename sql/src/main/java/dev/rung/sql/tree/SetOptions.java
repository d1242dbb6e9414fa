package dev.rung.sql.tree;

import dev.rung.sql.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code set (…)}.
 *
 * @param options the storage parameters with their values
 * @param place where it stands
 */
public record SetOptions(List<Option> options, Place place) implements RelationAction {

    /** Copies the list. */
    public SetOptions {
        options = List.copyOf(options);
    }

    @Override
    public <R extends @Nullable Object> R accept(RelationAction.Cases<R> cases) {
        return cases.setOptions(this);
    }
}
