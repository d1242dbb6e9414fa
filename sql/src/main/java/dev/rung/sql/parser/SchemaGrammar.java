package dev.rung.sql.parser;

import dev.rung.sql.tree.SchemaStatement;

/** Creates, changes and drops schemas. */
final class SchemaGrammar {

    private SchemaGrammar() {}

    static SchemaStatement statement(Cursor at) {
        throw at.unexpected();
    }
}
