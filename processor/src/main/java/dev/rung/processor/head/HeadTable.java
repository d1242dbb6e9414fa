package dev.rung.processor.head;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table or a view at head.
 *
 * @param kind what it is
 * @param schema its schema
 * @param name its name
 * @param comment its comment, or an empty text
 * @param columns its columns, in their order
 * @param keys its primary and unique keys, the primary one first, then by name
 * @param references its foreign keys, by name
 * @param checks its check constraints, by name
 * @param indexes its indexes on columns alone, by name, without those that belong to a constraint
 */
public record HeadTable(
        Kind kind,
        String schema,
        String name,
        String comment,
        List<HeadColumn> columns,
        List<HeadKey> keys,
        List<HeadReference> references,
        List<HeadCheck> checks,
        List<HeadIndex> indexes) {

    /** What rows can be read from. */
    public enum Kind {
        /** A table, be it partitioned, a partition, or neither. */
        TABLE,
        /** A view. */
        VIEW,
        /** A materialized view. */
        MATERIALIZED_VIEW
    }

    /**
     * A column.
     *
     * @param name its name
     * @param comment its comment, or an empty text
     * @param type its type
     * @param nullable whether it takes null
     * @param identity whether PostgreSQL numbers it
     * @param generated whether PostgreSQL computes it, so that nobody can write it
     * @param defaultValue the expression of its default, or null
     */
    public record HeadColumn(
            String name,
            String comment,
            HeadType type,
            boolean nullable,
            boolean identity,
            boolean generated,
            @Nullable String defaultValue) {}

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

    /**
     * A check constraint.
     *
     * @param name the name of the constraint
     * @param expression what has to hold, as written
     */
    public record HeadCheck(String name, String expression) {}

    /**
     * An index.
     *
     * @param name its name
     * @param unique whether it is unique
     * @param elements the columns that it is ordered by
     */
    public record HeadIndex(String name, boolean unique, List<Element> elements) {

        /**
         * A column of an index.
         *
         * @param column its name
         * @param descending whether the greatest comes first
         */
        public record Element(String column, boolean descending) {}
    }
}
