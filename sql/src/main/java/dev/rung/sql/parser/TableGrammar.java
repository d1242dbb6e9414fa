package dev.rung.sql.parser;

import dev.rung.sql.tree.TableStatement;

/** Creates, changes, fills and drops tables, foreign tables and partitions. */
final class TableGrammar {

    private TableGrammar() {}

    static TableStatement statement(Cursor at) {
        throw at.unexpected();
    }
}
