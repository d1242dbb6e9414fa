package dev.rung.sql.parser;

import dev.rung.sql.tree.NotifyStatement;

/** Listens to channels and notifies them. */
final class NotifyGrammar {

    private NotifyGrammar() {}

    static NotifyStatement statement(Cursor at) {
        throw at.unexpected();
    }
}
