package dev.rung.sql.tree;

import dev.rung.sql.Place;
import java.util.Optional;

/**
 * A role where a statement names one.
 *
 * @param kind whether it is a name or stands for the role at hand
 * @param name the name, if it is one
 * @param place where it stands
 */
public record RoleName(Kind kind, Optional<Name> name, Place place) implements Node {

    /** How a role is told. */
    public enum Kind {
        /** By its name. */
        NAMED,
        /** {@code public}: all roles. */
        PUBLIC,
        /** {@code current_role}. */
        CURRENT_ROLE,
        /** {@code current_user}. */
        CURRENT_USER,
        /** {@code session_user}. */
        SESSION_USER
    }
}
