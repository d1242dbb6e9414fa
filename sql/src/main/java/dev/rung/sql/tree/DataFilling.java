package dev.rung.sql.tree;

/** Whether what is made of a query is filled with its rows. */
public enum DataFilling {
    /** Nothing is written: it is. */
    DEFAULT,
    /** {@code with data}: it is. */
    WITH_DATA,
    /** {@code with no data}: it stays empty. */
    WITH_NO_DATA
}
