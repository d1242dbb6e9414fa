package dev.rung.sql.tree;

/** Locks tables. */
public non-sealed interface LockStatement extends Statement {

    @Override
    default <R> R accept(Statement.Visitor<R> visitor) {
        return visitor.lock(this);
    }
}
