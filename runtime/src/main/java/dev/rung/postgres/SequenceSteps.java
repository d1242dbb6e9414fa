package dev.rung.postgres;

import org.jooq.Name;
import org.jooq.Query;

/** The steps of {@code ALTER SEQUENCE … OWNED BY}; all else about sequences is jOOQ's. */
public interface SequenceSteps {

    /** Names the column with which the sequence is dropped. */
    interface OwnedByStep {

        /** {@code OWNED BY table.column}, a qualified name. */
        Query column(Name column);

        /** {@code OWNED BY table.column}, simple names. */
        Query column(String table, String column);

        /** {@code OWNED BY NONE} */
        Query none();
    }
}
