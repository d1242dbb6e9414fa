package dev.rung.sql.tree;

/** What a routine is called where a statement names one. */
public enum RoutineKind {
    /** A function; in a reference also an aggregate or a window function. */
    FUNCTION,
    /** A procedure. */
    PROCEDURE,
    /** Either of them. */
    ROUTINE
}
