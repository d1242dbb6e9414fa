package dev.rung.sql.parser;

import dev.rung.sql.tree.DatabaseStatement;

/** Creates, changes and drops databases. */
final class DatabaseGrammar {

    private DatabaseGrammar() {}

    static DatabaseStatement statement(Cursor at) {
        throw at.unexpected();
    }
}
