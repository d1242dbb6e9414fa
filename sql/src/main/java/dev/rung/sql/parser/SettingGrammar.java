package dev.rung.sql.parser;

import dev.rung.sql.tree.SettingStatement;

/** Reads and changes settings, of the session or of the server. */
final class SettingGrammar {

    private SettingGrammar() {}

    static SettingStatement statement(Cursor at) {
        throw at.unexpected();
    }
}
