package dev.rung.sql.tree;

/** Reads and changes rows: queries, insert, update, delete, merge, truncate, call. */
public non-sealed interface DataStatement extends Statement {

    @Override
    default <R> R accept(Statement.Visitor<R> visitor) {
        return visitor.data(this);
    }
}
