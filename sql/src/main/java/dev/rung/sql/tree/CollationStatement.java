package dev.rung.sql.tree;

/** Creates, changes and drops collations. */
public non-sealed interface CollationStatement extends Statement {

    @Override
    default <R> R accept(Statement.Visitor<R> visitor) {
        return visitor.collation(this);
    }
}
