package dev.rung.sql.tree;

/** Begins, ends and divides transactions. */
public non-sealed interface TransactionStatement extends Statement {

    @Override
    default <R> R accept(Statement.Visitor<R> visitor) {
        return visitor.transaction(this);
    }
}
