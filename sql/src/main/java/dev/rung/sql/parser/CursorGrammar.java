package dev.rung.sql.parser;

import dev.rung.sql.tree.CursorStatement;

/** Opens, reads and closes cursors. */
final class CursorGrammar {

    private CursorGrammar() {}

    static CursorStatement statement(Cursor at) {
        throw at.unexpected();
    }
}
