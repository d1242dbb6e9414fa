package dev.rung.sql.tree;

/** Prepares, executes and forgets statements of a session. */
public non-sealed interface PrepareStatement extends Statement {

    @Override
    default <R> R accept(Statement.Visitor<R> visitor) {
        return visitor.prepare(this);
    }
}
