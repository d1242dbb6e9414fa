package dev.rung.sql.tree;

/** What a statement that drops or revokes does with what depends on it. */
public enum Behavior {
    /** Nothing is written: as {@link #RESTRICT}. */
    DEFAULT,
    /** It is refused if anything depends on it. */
    RESTRICT,
    /** What depends on it goes too. */
    CASCADE
}
