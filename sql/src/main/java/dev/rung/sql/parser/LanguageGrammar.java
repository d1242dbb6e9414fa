package dev.rung.sql.parser;

import dev.rung.sql.tree.LanguageStatement;

/** Creates, changes and drops languages. */
final class LanguageGrammar {

    private LanguageGrammar() {}

    static LanguageStatement statement(Cursor at) {
        throw at.unexpected();
    }
}
