package dev.rung.sql.parser;

import dev.rung.sql.tree.RuleStatement;

/** Creates, changes and drops rewrite rules. */
final class RuleGrammar {

    private RuleGrammar() {}

    static RuleStatement statement(Cursor at) {
        throw at.unexpected();
    }
}
