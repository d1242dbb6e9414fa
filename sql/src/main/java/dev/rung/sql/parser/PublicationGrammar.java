package dev.rung.sql.parser;

import dev.rung.sql.tree.PublicationStatement;

/** Creates, changes and drops publications. */
final class PublicationGrammar {

    private PublicationGrammar() {}

    static PublicationStatement statement(Cursor at) {
        throw at.unexpected();
    }
}
