package dev.rung.processor.parse;

import org.jspecify.annotations.Nullable;

/**
 * The name of an object.
 *
 * @param schema its schema, or null where the search path decides
 * @param name the name, without quotes, in the case that PostgreSQL keeps it in
 */
public record QualifiedName(@Nullable String schema, String name) {

    /** A name that the search path decides on. */
    public static QualifiedName of(String name) {
        return new QualifiedName(null, name);
    }

    /** As people say it: with its schema only where that was written. */
    @Override
    public String toString() {
        return schema == null ? name : schema + "." + name;
    }
}
