package dev.rung.sql.parser;

import dev.rung.sql.tree.ExplainStatement;

/** Explains how a statement would be executed. */
final class ExplainGrammar {

    private ExplainGrammar() {}

    static ExplainStatement statement(Cursor at) {
        throw at.unexpected();
    }
}
