package dev.rung.sql.tree;

/** Creates, changes and drops schemas. */
public non-sealed interface SchemaStatement extends Statement {

    @Override
    default <R> R accept(Statement.Visitor<R> visitor) {
        return visitor.schema(this);
    }
}
