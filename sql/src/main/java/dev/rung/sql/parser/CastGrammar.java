package dev.rung.sql.parser;

import dev.rung.sql.tree.CastStatement;

/** Creates and drops casts. */
final class CastGrammar {

    private CastGrammar() {}

    static CastStatement statement(Cursor at) {
        throw at.unexpected();
    }
}
