package dev.rung.sql.parser;

import dev.rung.sql.tree.TablespaceStatement;

/** Creates, changes and drops tablespaces. */
final class TablespaceGrammar {

    private TablespaceGrammar() {}

    static TablespaceStatement statement(Cursor at) {
        throw at.unexpected();
    }
}
