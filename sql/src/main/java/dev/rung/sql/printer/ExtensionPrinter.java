package dev.rung.sql.printer;

import dev.rung.sql.tree.ExtensionStatement;

/** Creates, changes and drops extensions. */
final class ExtensionPrinter {

    private ExtensionPrinter() {}

    static void print(ExtensionStatement statement, Output out) {
        throw new IllegalStateException("not printed yet: " + statement);
    }
}
