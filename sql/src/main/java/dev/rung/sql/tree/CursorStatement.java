package dev.rung.sql.tree;

/** Opens, reads and closes cursors. */
public non-sealed interface CursorStatement extends Statement {

    @Override
    default <R> R accept(Statement.Visitor<R> visitor) {
        return visitor.cursor(this);
    }
}
