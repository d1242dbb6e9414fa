package dev.rung.sql.printer;

import dev.rung.sql.tree.NotifyStatement;

/** Listens to channels and notifies them. */
final class NotifyPrinter {

    private NotifyPrinter() {}

    static void print(NotifyStatement statement, Output out) {
        throw new IllegalStateException("not printed yet: " + statement);
    }
}
