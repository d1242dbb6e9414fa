package dev.rung.sql.tree;

/** Creates, changes and drops publications. */
public non-sealed interface PublicationStatement extends Statement {

    @Override
    default <R> R accept(Statement.Visitor<R> visitor) {
        return visitor.publication(this);
    }
}
