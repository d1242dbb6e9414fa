package dev.rung.sql.printer;

import dev.rung.sql.tree.DomainStatement;

/** Creates, changes and drops domains. */
final class DomainPrinter {

    private DomainPrinter() {}

    static void print(DomainStatement statement, Output out) {
        throw new IllegalStateException("not printed yet: " + statement);
    }
}
