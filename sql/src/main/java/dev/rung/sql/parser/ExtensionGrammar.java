package dev.rung.sql.parser;

import dev.rung.sql.tree.ExtensionStatement;

/** Creates, changes and drops extensions. */
final class ExtensionGrammar {

    private ExtensionGrammar() {}

    static ExtensionStatement statement(Cursor at) {
        throw at.unexpected();
    }
}
