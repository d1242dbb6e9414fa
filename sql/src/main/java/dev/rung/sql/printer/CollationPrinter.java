package dev.rung.sql.printer;

import dev.rung.sql.tree.CollationStatement;

/** Creates, changes and drops collations. */
final class CollationPrinter {

    private CollationPrinter() {}

    static void print(CollationStatement statement, Output out) {
        throw new IllegalStateException("not printed yet: " + statement);
    }
}
