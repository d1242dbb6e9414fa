package dev.rung.sql.facts;

/** Whether PostgreSQL runs a statement within a transaction block ({@code PreventInTransactionBlock}, SQLSTATE 25001). */
public enum InTransactionBlock {
    /** It does. */
    ALLOWED,
    /** It refuses it. */
    REFUSED,
    /** The database tells: it refuses {@code reindex} and {@code cluster} of what is partitioned, and to drop a subscription with a slot. */
    DEPENDS
}
