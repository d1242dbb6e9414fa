package dev.rung.sql.tree;

/** Creates, changes, fills and drops tables, foreign tables and partitions. */
public non-sealed interface TableStatement extends Statement {

    @Override
    default <R> R accept(Statement.Visitor<R> visitor) {
        return visitor.table(this);
    }
}
