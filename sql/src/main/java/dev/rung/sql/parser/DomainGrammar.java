package dev.rung.sql.parser;

import dev.rung.sql.tree.DomainStatement;

/** Creates, changes and drops domains. */
final class DomainGrammar {

    private DomainGrammar() {}

    static DomainStatement statement(Cursor at) {
        throw at.unexpected();
    }
}
