package dev.rung.sql.tree;

/** How long an object lasts and how safe its content is. */
public enum Persistence {
    /** Nothing is written: it stays, and is written ahead to the log. */
    PERMANENT,
    /** {@code temporary}: it lasts as long as its session. Words before it that mean nothing, as {@code local}, are left out. */
    TEMPORARY,
    /** {@code unlogged}: a crash empties it. */
    UNLOGGED
}
