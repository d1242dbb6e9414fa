package dev.rung.sql.tree;

/** Listens to channels and notifies them. */
public non-sealed interface NotifyStatement extends Statement {

    @Override
    default <R> R accept(Statement.Visitor<R> visitor) {
        return visitor.notify(this);
    }
}
