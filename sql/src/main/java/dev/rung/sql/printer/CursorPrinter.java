package dev.rung.sql.printer;

import dev.rung.sql.tree.CursorStatement;

/** Opens, reads and closes cursors. */
final class CursorPrinter {

    private CursorPrinter() {}

    static void print(CursorStatement statement, Output out) {
        throw new IllegalStateException("not printed yet: " + statement);
    }
}
