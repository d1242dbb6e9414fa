package dev.rung.sql.parser;

import dev.rung.sql.tree.CopyStatement;

/** Copies rows between a table and a file. */
final class CopyGrammar {

    private CopyGrammar() {}

    static CopyStatement statement(Cursor at) {
        throw at.unexpected();
    }
}
