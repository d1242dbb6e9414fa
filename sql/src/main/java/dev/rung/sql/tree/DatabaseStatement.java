package dev.rung.sql.tree;

/** Creates, changes and drops databases. */
public non-sealed interface DatabaseStatement extends Statement {

    @Override
    default <R> R accept(Statement.Visitor<R> visitor) {
        return visitor.database(this);
    }
}
