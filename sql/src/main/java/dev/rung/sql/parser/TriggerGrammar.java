package dev.rung.sql.parser;

import dev.rung.sql.tree.TriggerStatement;

/** Creates, changes and drops triggers. */
final class TriggerGrammar {

    private TriggerGrammar() {}

    static TriggerStatement statement(Cursor at) {
        throw at.unexpected();
    }
}
