package dev.rung.sql.tree;

import dev.rung.sql.Place;

/**
 * An operator class or an operator family that exists.
 *
 * @param kind which of the two
 * @param name its name
 * @param method the access method that it is for
 * @param place where it stands
 */
public record OperatorSet(Kind kind, QualifiedName name, Name method, Place place) implements Node {

    /** What a set of operators is. */
    public enum Kind {
        /** The operators that an index needs for a type. */
        CLASS,
        /** Classes that belong together. */
        FAMILY
    }
}
