package dev.rung.sql.parser;

import dev.rung.sql.tree.PrepareStatement;

/** Prepares, executes and forgets statements of a session. */
final class PrepareGrammar {

    private PrepareGrammar() {}

    static PrepareStatement statement(Cursor at) {
        throw at.unexpected();
    }
}
