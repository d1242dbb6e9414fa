package dev.rung.sql.tree;

/** Grants and revokes privileges on objects. */
public non-sealed interface PrivilegeStatement extends Statement {

    @Override
    default <R> R accept(Statement.Visitor<R> visitor) {
        return visitor.privilege(this);
    }
}
