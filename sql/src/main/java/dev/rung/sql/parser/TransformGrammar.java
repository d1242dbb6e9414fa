package dev.rung.sql.parser;

import dev.rung.sql.tree.TransformStatement;

/** Creates and drops transforms. */
final class TransformGrammar {

    private TransformGrammar() {}

    static TransformStatement statement(Cursor at) {
        throw at.unexpected();
    }
}
