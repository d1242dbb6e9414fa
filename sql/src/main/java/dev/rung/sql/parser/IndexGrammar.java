package dev.rung.sql.parser;

import dev.rung.sql.tree.IndexStatement;

/** Creates, changes, rebuilds and drops indexes. */
final class IndexGrammar {

    private IndexGrammar() {}

    static IndexStatement statement(Cursor at) {
        throw at.unexpected();
    }
}
