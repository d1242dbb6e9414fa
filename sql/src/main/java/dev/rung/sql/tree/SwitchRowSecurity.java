package dev.rung.sql.tree;

import dev.rung.sql.Place;
import org.jspecify.annotations.Nullable;

/**
 * {@code enable}, {@code disable}, {@code force} or {@code no force row level security}.
 *
 * @param kind what is done
 * @param place where it stands
 */
public record SwitchRowSecurity(Kind kind, Place place) implements RelationAction {

    @Override
    public <R extends @Nullable Object> R accept(RelationAction.Cases<R> cases) {
        return cases.switchRowSecurity(this);
    }

    /** What is done. */
    public enum Kind {
        /** {@code enable}. */
        ENABLE,
        /** {@code disable}. */
        DISABLE,
        /** {@code force}: for its owner too. */
        FORCE,
        /** {@code no force}: not for its owner. */
        NO_FORCE
    }
}
