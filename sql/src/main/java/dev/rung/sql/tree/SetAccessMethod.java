package dev.rung.sql.tree;

import dev.rung.sql.Place;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code set access method} (PostgreSQL 15).
 *
 * @param method the method, or the default one (PostgreSQL 17)
 * @param place where it stands
 */
public record SetAccessMethod(Optional<Name> method, Place place) implements RelationAction {

    @Override
    public <R extends @Nullable Object> R accept(RelationAction.Cases<R> cases) {
        return cases.setAccessMethod(this);
    }
}
