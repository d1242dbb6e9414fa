package dev.rung.sql.printer;

import dev.rung.sql.tree.IndexStatement;

/** Creates, changes, rebuilds and drops indexes. */
final class IndexPrinter {

    private IndexPrinter() {}

    static void print(IndexStatement statement, Output out) {
        throw new IllegalStateException("not printed yet: " + statement);
    }
}
