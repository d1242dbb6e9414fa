package dev.rung.sql.tree;

/** Whether two nulls are two values (PostgreSQL 15, CREATE INDEX). */
public enum NullTreatment {
    /** Nothing is written: they are. */
    DEFAULT,
    /** {@code nulls distinct}: they are. */
    DISTINCT,
    /** {@code nulls not distinct}: they count as the same value. */
    NOT_DISTINCT
}
