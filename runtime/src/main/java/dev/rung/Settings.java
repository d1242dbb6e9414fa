package dev.rung;

import java.time.Duration;

/**
 * How migrations are applied: the {@code migrations.*} keys of an environment.
 *
 * @param table the history table, in the first schema of the search path unless it is qualified
 * @param lockTimeout how long a statement waits for a lock before it gives way
 * @param lockRetries how often a migration that gave way is tried again
 * @param onEdit what to do when an applied migration has changed
 * @param outOfOrder what to do when a pending migration is older than the newest applied one
 * @param isProtected whether to refuse what loses data unless it is confirmed
 */
record Settings(
        String table,
        Duration lockTimeout,
        int lockRetries,
        OnEdit onEdit,
        OutOfOrder outOfOrder,
        boolean isProtected) {

    /** What is true for an environment that says nothing else, and for a data source that the application brings. */
    static final Settings DEFAULT =
            new Settings("rung_history", Duration.ofSeconds(5), 10, OnEdit.FAIL, OutOfOrder.INDEPENDENT, false);

    /** The same, without the protection. */
    Settings unprotected() {
        return new Settings(table, lockTimeout, lockRetries, onEdit, outOfOrder, false);
    }

    /** What to do when the checksum of an applied migration is no longer that of the registry. */
    enum OnEdit {
        /** Stop and explain. */
        FAIL,
        /** Roll the old form back with its stored down, and apply the new one. */
        REDO
    }

    /** What to do with a late migration: pending, but older than the newest applied one. */
    enum OutOfOrder {
        /** Stop and explain. */
        FAIL,
        /** Apply it if it shares no object with the migrations that were applied after it. */
        INDEPENDENT,
        /** Apply it. */
        APPLY
    }
}
