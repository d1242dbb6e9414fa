package dev.rung.sql.tree;

import dev.rung.sql.Place;
import java.util.List;

/**
 * What becomes of the rows that refer to a row that goes or changes.
 *
 * @param kind what becomes of them
 * @param columns the columns that are set, if not all of the key (PostgreSQL 15, {@code on delete} alone)
 * @param place where it stands
 */
public record ReferentialAction(Kind kind, List<Name> columns, Place place) implements Node {

    /** Copies the list. */
    public ReferentialAction {
        columns = List.copyOf(columns);
    }

    /** What becomes of rows that refer. */
    public enum Kind {
        /** {@code no action}: the statement fails at its end, or at that of the transaction. */
        NO_ACTION,
        /** {@code restrict}: the statement fails at once. */
        RESTRICT,
        /** {@code cascade}: they go or change too. */
        CASCADE,
        /** {@code set null}. */
        SET_NULL,
        /** {@code set default}. */
        SET_DEFAULT
    }
}
