package dev.rung.sql.tree;

/** Creates and drops access methods. */
public non-sealed interface AccessMethodStatement extends Statement {

    @Override
    default <R> R accept(Statement.Visitor<R> visitor) {
        return visitor.accessMethod(this);
    }
}
