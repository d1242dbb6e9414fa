package dev.rung.sql.printer;

import dev.rung.sql.tree.DatabaseStatement;

/** Creates, changes and drops databases. */
final class DatabasePrinter {

    private DatabasePrinter() {}

    static void print(DatabaseStatement statement, Output out) {
        throw new IllegalStateException("not printed yet: " + statement);
    }
}
