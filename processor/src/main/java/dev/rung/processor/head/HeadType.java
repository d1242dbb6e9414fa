package dev.rung.processor.head;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The type of a column.
 *
 * @param schema the schema of a type that PostgreSQL does not bring along, or null
 * @param name the name that PostgreSQL shows, without length; that of what a domain is made of
 * @param sizes length, or precision and scale, as far as they are given
 * @param array whether it is an array of that
 * @param enumeration the enum, if it is one
 * @param domain the domain, if it is one
 */
public record HeadType(
        @Nullable String schema,
        String name,
        List<Integer> sizes,
        boolean array,
        Head.@Nullable HeadEnum enumeration,
        Head.@Nullable HeadDomain domain) {

    /** A type that does not follow from what is known. */
    public static final HeadType UNKNOWN = new HeadType(null, "unknown", List.of(), false, null, null);
}
