package dev.rung.sql.printer;

import dev.rung.sql.tree.CastStatement;

/** Creates and drops casts. */
final class CastPrinter {

    private CastPrinter() {}

    static void print(CastStatement statement, Output out) {
        throw new IllegalStateException("not printed yet: " + statement);
    }
}
