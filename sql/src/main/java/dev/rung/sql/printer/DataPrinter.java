package dev.rung.sql.printer;

import dev.rung.sql.tree.DataStatement;

/** Reads and changes rows: queries, insert, update, delete, merge, truncate, call. */
final class DataPrinter {

    private DataPrinter() {}

    static void print(DataStatement statement, Output out) {
        throw new IllegalStateException("not printed yet: " + statement);
    }
}
