package dev.rung.sql.tree;

/** Creates, changes and drops triggers. */
public non-sealed interface TriggerStatement extends Statement {

    @Override
    default <R> R accept(Statement.Visitor<R> visitor) {
        return visitor.trigger(this);
    }
}
