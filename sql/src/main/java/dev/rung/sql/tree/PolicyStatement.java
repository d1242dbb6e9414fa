package dev.rung.sql.tree;

/** Creates, changes and drops policies of row security. */
public non-sealed interface PolicyStatement extends Statement {

    @Override
    default <R> R accept(Statement.Visitor<R> visitor) {
        return visitor.policy(this);
    }
}
