package dev.rung.sql.parser;

import dev.rung.sql.tree.TypeStatement;

/** Creates, changes and drops types that are no domains. */
final class TypeStatementGrammar {

    private TypeStatementGrammar() {}

    static TypeStatement statement(Cursor at) {
        throw at.unexpected();
    }
}
