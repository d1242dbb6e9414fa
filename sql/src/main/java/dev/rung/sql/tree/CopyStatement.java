package dev.rung.sql.tree;

/** Copies rows between a table and a file. */
public non-sealed interface CopyStatement extends Statement {

    @Override
    default <R> R accept(Statement.Visitor<R> visitor) {
        return visitor.copy(this);
    }
}
