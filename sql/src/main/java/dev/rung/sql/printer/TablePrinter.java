package dev.rung.sql.printer;

import dev.rung.sql.tree.TableStatement;

/** Creates, changes, fills and drops tables, foreign tables and partitions. */
final class TablePrinter {

    private TablePrinter() {}

    static void print(TableStatement statement, Output out) {
        throw new IllegalStateException("not printed yet: " + statement);
    }
}
