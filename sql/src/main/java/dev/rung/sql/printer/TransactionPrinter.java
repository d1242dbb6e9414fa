package dev.rung.sql.printer;

import dev.rung.sql.tree.TransactionStatement;

/** Begins, ends and divides transactions. */
final class TransactionPrinter {

    private TransactionPrinter() {}

    static void print(TransactionStatement statement, Output out) {
        throw new IllegalStateException("not printed yet: " + statement);
    }
}
