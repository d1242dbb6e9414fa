package dev.rung.sql.parser;

import dev.rung.sql.tree.CollationStatement;

/** Creates, changes and drops collations. */
final class CollationGrammar {

    private CollationGrammar() {}

    static CollationStatement statement(Cursor at) {
        throw at.unexpected();
    }
}
