package dev.rung.sql.parser;

import dev.rung.sql.tree.RoleStatement;

/** Creates, changes, grants and drops roles, and what they own. */
final class RoleGrammar {

    private RoleGrammar() {}

    static RoleStatement statement(Cursor at) {
        throw at.unexpected();
    }
}
