package dev.rung.sql.tree;

import dev.rung.sql.Place;
import java.util.List;
import java.util.Optional;

/**
 * How a table is kept.
 *
 * @param method the access method
 * @param options the storage parameters
 * @param isWithoutOids {@code without oids}, which every table is
 * @param onCommit what becomes of a temporary table at the end of a transaction
 * @param tablespace where it lies
 * @param place where it stands
 */
public record TableStorage(
        Optional<Name> method,
        List<Option> options,
        boolean isWithoutOids,
        OnCommit onCommit,
        Optional<Name> tablespace,
        Place place)
        implements Node {

    /** Copies the list. */
    public TableStorage {
        options = List.copyOf(options);
    }

    /** What becomes of a temporary table at the end of a transaction. */
    public enum OnCommit {
        /** Nothing is written: it keeps its rows. */
        DEFAULT,
        /** {@code on commit preserve rows}. */
        PRESERVE_ROWS,
        /** {@code on commit delete rows}. */
        DELETE_ROWS,
        /** {@code on commit drop}. */
        DROP
    }
}
