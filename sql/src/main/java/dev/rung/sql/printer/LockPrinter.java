package dev.rung.sql.printer;

import dev.rung.sql.tree.LockStatement;

/** Locks tables. */
final class LockPrinter {

    private LockPrinter() {}

    static void print(LockStatement statement, Output out) {
        throw new IllegalStateException("not printed yet: " + statement);
    }
}
