package dev.rung.sql.printer;

import dev.rung.sql.tree.SettingStatement;

/** Reads and changes settings, of the session or of the server. */
final class SettingPrinter {

    private SettingPrinter() {}

    static void print(SettingStatement statement, Output out) {
        throw new IllegalStateException("not printed yet: " + statement);
    }
}
