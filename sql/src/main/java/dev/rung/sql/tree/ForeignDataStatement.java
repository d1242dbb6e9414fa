package dev.rung.sql.tree;

/** Creates, changes and drops foreign-data wrappers, servers and user mappings; imports foreign schemas. */
public non-sealed interface ForeignDataStatement extends Statement {

    @Override
    default <R> R accept(Statement.Visitor<R> visitor) {
        return visitor.foreignData(this);
    }
}
