package dev.rung.sql.tree;

/** Creates, changes and drops subscriptions. */
public non-sealed interface SubscriptionStatement extends Statement {

    @Override
    default <R> R accept(Statement.Visitor<R> visitor) {
        return visitor.subscription(this);
    }
}
