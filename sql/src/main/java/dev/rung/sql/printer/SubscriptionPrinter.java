package dev.rung.sql.printer;

import dev.rung.sql.tree.SubscriptionStatement;

/** Creates, changes and drops subscriptions. */
final class SubscriptionPrinter {

    private SubscriptionPrinter() {}

    static void print(SubscriptionStatement statement, Output out) {
        throw new IllegalStateException("not printed yet: " + statement);
    }
}
