package dev.rung.sql.tree;

import dev.rung.sql.Place;

/**
 * A table, or whatever else has rows, where a statement says whether the tables that inherit from it are meant too.
 *
 * @param name its name
 * @param descent whether the tables that inherit from it are meant
 * @param place where it stands
 */
public record Relation(QualifiedName name, Descent descent, Place place) implements Node {

    /** Which tables are meant. */
    public enum Descent {
        /** Nothing is written: those that inherit from it too. */
        DEFAULT,
        /** {@code only t}: itself alone. */
        ONLY,
        /** {@code t *}: those that inherit from it too. */
        DESCENDANTS
    }
}
