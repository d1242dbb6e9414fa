package dev.rung.sql.parser;

import dev.rung.sql.tree.LockStatement;

/** Locks tables. */
final class LockGrammar {

    private LockGrammar() {}

    static LockStatement statement(Cursor at) {
        throw at.unexpected();
    }
}
