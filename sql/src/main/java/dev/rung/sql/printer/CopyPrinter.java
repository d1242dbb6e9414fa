package dev.rung.sql.printer;

import dev.rung.sql.tree.CopyStatement;

/** Copies rows between a table and a file. */
final class CopyPrinter {

    private CopyPrinter() {}

    static void print(CopyStatement statement, Output out) {
        throw new IllegalStateException("not printed yet: " + statement);
    }
}
