package dev.rung.sql.parser;

import dev.rung.sql.tree.OperatorStatement;

/** Creates, changes and drops operators, their classes and families. */
final class OperatorGrammar {

    private OperatorGrammar() {}

    static OperatorStatement statement(Cursor at) {
        throw at.unexpected();
    }
}
