package dev.rung.sql.tree;

import dev.rung.sql.Place;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code replica identity}.
 *
 * @param kind by what rows are told apart
 * @param index the index, where one tells them apart
 * @param place where it stands
 */
public record SetReplicaIdentity(Kind kind, Optional<Name> index, Place place) implements RelationAction {

    @Override
    public <R extends @Nullable Object> R accept(RelationAction.Cases<R> cases) {
        return cases.setReplicaIdentity(this);
    }

    /** By what the rows of a table are told apart when changes are replicated. */
    public enum Kind {
        /** {@code default}: by its primary key. */
        DEFAULT,
        /** {@code using index}. */
        USING_INDEX,
        /** {@code full}: by all columns. */
        FULL,
        /** {@code nothing}. */
        NOTHING
    }
}
