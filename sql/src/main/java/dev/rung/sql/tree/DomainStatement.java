package dev.rung.sql.tree;

/** Creates, changes and drops domains. */
public non-sealed interface DomainStatement extends Statement {

    @Override
    default <R> R accept(Statement.Visitor<R> visitor) {
        return visitor.domain(this);
    }
}
