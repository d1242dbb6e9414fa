package dev.rung.sql.tree;

/** Creates, changes, refreshes and drops views and materialized views. */
public non-sealed interface ViewStatement extends Statement {

    @Override
    default <R> R accept(Statement.Visitor<R> visitor) {
        return visitor.view(this);
    }
}
