package dev.rung.sql.parser;

import dev.rung.sql.tree.PolicyStatement;

/** Creates, changes and drops policies of row security. */
final class PolicyGrammar {

    private PolicyGrammar() {}

    static PolicyStatement statement(Cursor at) {
        throw at.unexpected();
    }
}
