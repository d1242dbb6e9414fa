package dev.rung.sql.printer;

import dev.rung.sql.tree.PrepareStatement;

/** Prepares, executes and forgets statements of a session. */
final class PreparePrinter {

    private PreparePrinter() {}

    static void print(PrepareStatement statement, Output out) {
        throw new IllegalStateException("not printed yet: " + statement);
    }
}
