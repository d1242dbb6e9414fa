package dev.rung.sql.parser;

import dev.rung.sql.tree.TextSearchStatement;

/** Creates, changes and drops objects of text search. */
final class TextSearchGrammar {

    private TextSearchGrammar() {}

    static TextSearchStatement statement(Cursor at) {
        throw at.unexpected();
    }
}
