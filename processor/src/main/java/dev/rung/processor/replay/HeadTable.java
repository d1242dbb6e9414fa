package dev.rung.processor.replay;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table at head.
 *
 * @param schema its schema
 * @param name its name
 * @param columns its columns, in their order
 * @param keys its primary and unique keys, the primary one first, then by name
 * @param references its foreign keys, by name
 */
public record HeadTable(
        String schema, String name, List<HeadColumn> columns, List<HeadKey> keys, List<HeadReference> references) {

    /**
     * A column.
     *
     * @param name its name
     * @param type its type
     * @param nullable whether it takes null
     * @param identity whether PostgreSQL numbers it
     * @param generated whether PostgreSQL computes it, so that nobody can write it
     * @param defaultValue the expression of its default, or null
     */
    public record HeadColumn(
            String name,
            HeadType type,
            boolean nullable,
            boolean identity,
            boolean generated,
            @Nullable String defaultValue) {}

    /**
     * The type of a column; a domain counts as what it is made of.
     *
     * @param name the name that PostgreSQL shows, without length
     * @param sizes length, or precision and scale, as far as they are given
     * @param array whether it is an array of that
     * @param enumeration the enum, if it is one
     */
    public record HeadType(String name, List<Integer> sizes, boolean array, Head.@Nullable HeadEnum enumeration) {}

    /**
     * A primary or unique key.
     *
     * @param name the name of the constraint
     * @param primary whether it is the primary one
     * @param columns its columns, in their order
     */
    public record HeadKey(String name, boolean primary, List<String> columns) {}

    /**
     * A foreign key.
     *
     * @param name the name of the constraint
     * @param columns its columns, in their order
     * @param schema the schema of the table that it refers to
     * @param table the name of that table
     * @param key the name of the key that it refers to
     * @param referenced the columns that it refers to, in the order of its own
     */
    public record HeadReference(
            String name, List<String> columns, String schema, String table, String key, List<String> referenced) {}
}
