package dev.rung.sql.tree;

/** Creates, changes and drops types that are no domains. */
public non-sealed interface TypeStatement extends Statement {

    @Override
    default <R> R accept(Statement.Visitor<R> visitor) {
        return visitor.type(this);
    }
}
