package dev.rung.processor.timeline;

import java.util.List;

/**
 * A table or a view at one version.
 *
 * @param id what stays the same when it is renamed
 * @param kind what it is, in the words of SQL
 * @param name its name, with its schema where that is not {@code public}
 * @param comment what is said of it, or an empty text
 * @param columns its columns, in their order
 * @param references its foreign keys, by name
 * @param parts what else belongs to it: indexes, constraints, triggers, policies
 */
public record Relation(
        long id,
        String kind,
        String name,
        String comment,
        List<Column> columns,
        List<Reference> references,
        List<Part> parts) {

    /** Copies the lists. */
    public Relation {
        columns = List.copyOf(columns);
        references = List.copyOf(references);
        parts = List.copyOf(parts);
    }

    /**
     * A column.
     *
     * @param id what stays the same when it is renamed
     * @param name its name
     * @param type its type, as PostgreSQL shows it
     * @param isNullable whether it takes null
     * @param isKey whether it is a part of the primary key
     * @param isReference whether it is a part of a foreign key
     * @param value its default, or how its value comes about, in the words of SQL, or an empty text
     * @param comment what is said of it, or an empty text
     */
    public record Column(
            long id,
            String name,
            String type,
            boolean isNullable,
            boolean isKey,
            boolean isReference,
            String value,
            String comment) {}

    /**
     * A foreign key.
     *
     * @param id what stays the same when it is renamed
     * @param name the name of the constraint
     * @param columns the ids of its columns, in order
     * @param relation the id of the table that it refers to
     * @param referenced the ids of the columns that it refers to, in the same order
     * @param isOptional whether a row may refer to none
     * @param isUnique whether at most one row refers to another
     */
    public record Reference(
            long id,
            String name,
            List<Long> columns,
            long relation,
            List<Long> referenced,
            boolean isOptional,
            boolean isUnique) {

        /** Copies the lists. */
        public Reference {
            columns = List.copyOf(columns);
            referenced = List.copyOf(referenced);
        }
    }

    /**
     * Something else that belongs to a relation.
     *
     * @param id what stays the same when it is renamed
     * @param kind what it is, in the words of SQL
     * @param name its name
     * @param definition what there is to know of it, in the words of SQL, or an empty text
     */
    public record Part(long id, String kind, String name, String definition) {}

    /**
     * Whether it is a table, and not a view.
     *
     * @return whether it is
     */
    public boolean isTable() {
        return kind.equals("table");
    }
}
