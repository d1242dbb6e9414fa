package dev.rung.sql.tree;

/** Whether a statement may give a value to an identity column. */
public enum IdentityKind {
    /** {@code always}: not without {@code overriding system value}. */
    ALWAYS,
    /** {@code by default}: it may. */
    BY_DEFAULT
}
