package dev.rung.sql.parser;

import dev.rung.sql.tree.EventTriggerStatement;

/** Creates, changes and drops event triggers. */
final class EventTriggerGrammar {

    private EventTriggerGrammar() {}

    static EventTriggerStatement statement(Cursor at) {
        throw at.unexpected();
    }
}
