package dev.rung.sql.parser;

import dev.rung.sql.tree.AggregateStatement;

/** Creates, changes and drops aggregates. */
final class AggregateGrammar {

    private AggregateGrammar() {}

    static AggregateStatement statement(Cursor at) {
        throw at.unexpected();
    }
}
