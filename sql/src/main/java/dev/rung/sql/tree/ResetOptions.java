package dev.rung.sql.tree;

import dev.rung.sql.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code reset (…)}.
 *
 * @param options the names of the storage parameters, with a namespace where they have one
 * @param place where it stands
 */
public record ResetOptions(List<QualifiedName> options, Place place) implements RelationAction {

    /** Copies the list. */
    public ResetOptions {
        options = List.copyOf(options);
    }

    @Override
    public <R extends @Nullable Object> R accept(RelationAction.Cases<R> cases) {
        return cases.resetOptions(this);
    }
}
