package dev.rung.sql.tree;

import dev.rung.sql.Place;
import org.jspecify.annotations.Nullable;

/**
 * {@code set logged} or {@code set unlogged}.
 *
 * @param isLogged whether it is written ahead to the log
 * @param place where it stands
 */
public record SetLogged(boolean isLogged, Place place) implements RelationAction {

    @Override
    public <R extends @Nullable Object> R accept(RelationAction.Cases<R> cases) {
        return cases.setLogged(this);
    }
}
