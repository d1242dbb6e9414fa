package dev.rung.sql.printer;

import dev.rung.sql.tree.ForeignDataStatement;

/** Creates, changes and drops foreign-data wrappers, servers and user mappings; imports foreign schemas. */
final class ForeignDataPrinter {

    private ForeignDataPrinter() {}

    static void print(ForeignDataStatement statement, Output out) {
        throw new IllegalStateException("not printed yet: " + statement);
    }
}
