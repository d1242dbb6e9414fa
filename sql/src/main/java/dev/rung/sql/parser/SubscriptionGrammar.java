package dev.rung.sql.parser;

import dev.rung.sql.tree.SubscriptionStatement;

/** Creates, changes and drops subscriptions. */
final class SubscriptionGrammar {

    private SubscriptionGrammar() {}

    static SubscriptionStatement statement(Cursor at) {
        throw at.unexpected();
    }
}
