package dev.rung.sql.parser;

import dev.rung.sql.tree.BlockStatement;

/** Runs a block of code in a procedural language. */
final class BlockGrammar {

    private BlockGrammar() {}

    static BlockStatement statement(Cursor at) {
        throw at.unexpected();
    }
}
