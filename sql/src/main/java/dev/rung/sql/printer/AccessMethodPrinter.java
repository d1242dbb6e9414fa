package dev.rung.sql.printer;

import dev.rung.sql.tree.AccessMethodStatement;

/** Creates and drops access methods. */
final class AccessMethodPrinter {

    private AccessMethodPrinter() {}

    static void print(AccessMethodStatement statement, Output out) {
        throw new IllegalStateException("not printed yet: " + statement);
    }
}
