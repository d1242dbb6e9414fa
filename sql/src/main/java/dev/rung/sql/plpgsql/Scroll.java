package dev.rung.sql.plpgsql;

/** Whether a cursor moves back too. */
public enum Scroll {
    /** nothing is written: if its query allows it */
    DEFAULT,
    /** it does */
    SCROLL,
    /** it does not */
    NO_SCROLL
}
