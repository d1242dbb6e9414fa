package dev.rung.sql.tree;

/** Creates, changes and drops tablespaces. */
public non-sealed interface TablespaceStatement extends Statement {

    @Override
    default <R> R accept(Statement.Visitor<R> visitor) {
        return visitor.tablespace(this);
    }
}
