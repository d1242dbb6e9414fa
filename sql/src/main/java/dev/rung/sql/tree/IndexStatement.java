package dev.rung.sql.tree;

/** Creates, changes, rebuilds and drops indexes. */
public non-sealed interface IndexStatement extends Statement {

    @Override
    default <R> R accept(Statement.Visitor<R> visitor) {
        return visitor.index(this);
    }
}
