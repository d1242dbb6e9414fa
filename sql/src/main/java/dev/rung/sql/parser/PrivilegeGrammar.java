package dev.rung.sql.parser;

import dev.rung.sql.tree.PrivilegeStatement;

/** Grants and revokes privileges on objects. */
final class PrivilegeGrammar {

    private PrivilegeGrammar() {}

    static PrivilegeStatement statement(Cursor at) {
        throw at.unexpected();
    }
}
