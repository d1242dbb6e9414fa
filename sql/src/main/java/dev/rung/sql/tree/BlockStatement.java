package dev.rung.sql.tree;

/** Runs a block of code in a procedural language. */
public non-sealed interface BlockStatement extends Statement {

    @Override
    default <R> R accept(Statement.Visitor<R> visitor) {
        return visitor.block(this);
    }
}
