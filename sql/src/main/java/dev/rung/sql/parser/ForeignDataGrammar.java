package dev.rung.sql.parser;

import dev.rung.sql.tree.ForeignDataStatement;

/** Creates, changes and drops foreign-data wrappers, servers and user mappings; imports foreign schemas. */
final class ForeignDataGrammar {

    private ForeignDataGrammar() {}

    static ForeignDataStatement statement(Cursor at) {
        throw at.unexpected();
    }
}
