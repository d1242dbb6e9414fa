package dev.rung.sql.printer;

import dev.rung.sql.tree.TransformStatement;

/** Creates and drops transforms. */
final class TransformPrinter {

    private TransformPrinter() {}

    static void print(TransformStatement statement, Output out) {
        throw new IllegalStateException("not printed yet: " + statement);
    }
}
