package dev.rung.sql.tree;

import dev.rung.sql.Place;
import java.util.List;
import java.util.Optional;

/**
 * What a foreign key refers to.
 *
 * @param table the table
 * @param columns its columns, or none where the primary key is meant
 * @param period the column of its period (PostgreSQL 18)
 * @param match what a key means of which some columns are null
 * @param onDelete what becomes of referring rows when a row goes
 * @param onUpdate what becomes of them when its key changes
 * @param place where it stands
 */
public record Reference(
        QualifiedName table,
        List<Name> columns,
        Optional<Name> period,
        Match match,
        Optional<ReferentialAction> onDelete,
        Optional<ReferentialAction> onUpdate,
        Place place)
        implements Node {

    /** Copies the list. */
    public Reference {
        columns = List.copyOf(columns);
    }

    /** What a key means of which some columns are null. PostgreSQL has no {@code match partial}. */
    public enum Match {
        /** Nothing is written: as {@link #SIMPLE}. */
        DEFAULT,
        /** {@code match simple}: it refers to nothing. */
        SIMPLE,
        /** {@code match full}: it is wrong. */
        FULL
    }
}
