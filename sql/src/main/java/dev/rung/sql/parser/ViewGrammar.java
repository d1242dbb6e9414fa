package dev.rung.sql.parser;

import dev.rung.sql.tree.ViewStatement;

/** Creates, changes, refreshes and drops views and materialized views. */
final class ViewGrammar {

    private ViewGrammar() {}

    static ViewStatement statement(Cursor at) {
        throw at.unexpected();
    }
}
