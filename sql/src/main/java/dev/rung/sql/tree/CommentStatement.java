package dev.rung.sql.tree;

/** Says something of an object: comments and security labels. */
public non-sealed interface CommentStatement extends Statement {

    @Override
    default <R> R accept(Statement.Visitor<R> visitor) {
        return visitor.comment(this);
    }
}
