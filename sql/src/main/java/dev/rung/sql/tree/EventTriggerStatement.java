package dev.rung.sql.tree;

/** Creates, changes and drops event triggers. */
public non-sealed interface EventTriggerStatement extends Statement {

    @Override
    default <R> R accept(Statement.Visitor<R> visitor) {
        return visitor.eventTrigger(this);
    }
}
