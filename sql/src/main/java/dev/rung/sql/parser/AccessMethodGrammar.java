package dev.rung.sql.parser;

import dev.rung.sql.tree.AccessMethodStatement;

/** Creates and drops access methods. */
final class AccessMethodGrammar {

    private AccessMethodGrammar() {}

    static AccessMethodStatement statement(Cursor at) {
        throw at.unexpected();
    }
}
