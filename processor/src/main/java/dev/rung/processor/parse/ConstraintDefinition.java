package dev.rung.processor.parse;

import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * A constraint of a table, a column or a domain.
 *
 * @param name its name, or null where PostgreSQL chooses one
 * @param kind what it demands
 * @param columns the columns that it is on
 * @param expression the expression of a check, or the elements of an exclusion, or null
 * @param references the table that a foreign key points at, or null
 * @param referencedColumns the columns there, empty for its primary key
 * @param index the index that it takes over, or null
 * @param traits whatever else is said of it, such as {@code on delete}
 */
public record ConstraintDefinition(
        @Nullable String name,
        Kind kind,
        List<String> columns,
        @Nullable Fragment expression,
        @Nullable QualifiedName references,
        List<String> referencedColumns,
        @Nullable String index,
        SortedMap<String, String> traits) {

    /** What a constraint demands. */
    public enum Kind {
        /** {@code primary key}. */
        PRIMARY_KEY("pkey"),
        /** {@code unique}. */
        UNIQUE("key"),
        /** {@code foreign key}. */
        FOREIGN_KEY("fkey"),
        /** {@code check}. */
        CHECK("check"),
        /** {@code exclude}. */
        EXCLUDE("excl"),
        /** {@code not null}, as a constraint of a table (PostgreSQL 18). */
        NOT_NULL("not_null");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** The end of the name that PostgreSQL chooses. */
        public String label() {
            return label;
        }

        /** Whether an index of the same name stands behind it. */
        public boolean hasIndex() {
            return this == PRIMARY_KEY || this == UNIQUE || this == EXCLUDE;
        }

        /** As SQL says it. */
        public String words() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /** The same with a name, or without one. */
    public ConstraintDefinition named(@Nullable String given) {
        return new ConstraintDefinition(given, kind, columns, expression, references, referencedColumns, index, traits);
    }
}
