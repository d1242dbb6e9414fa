package dev.rung.sql.tree;

/** Creates, changes, grants and drops roles, and what they own. */
public non-sealed interface RoleStatement extends Statement {

    @Override
    default <R> R accept(Statement.Visitor<R> visitor) {
        return visitor.role(this);
    }
}
