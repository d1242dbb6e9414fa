package dev.rung.sql.parser;

import dev.rung.sql.tree.SequenceStatement;

/** Creates, changes and drops sequences. */
final class SequenceGrammar {

    private SequenceGrammar() {}

    static SequenceStatement statement(Cursor at) {
        throw at.unexpected();
    }
}
