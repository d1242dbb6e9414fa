package dev.rung.sql.tree;

/** Creates, changes and drops aggregates. */
public non-sealed interface AggregateStatement extends Statement {

    @Override
    default <R> R accept(Statement.Visitor<R> visitor) {
        return visitor.aggregate(this);
    }
}
