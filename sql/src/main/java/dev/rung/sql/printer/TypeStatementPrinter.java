package dev.rung.sql.printer;

import dev.rung.sql.tree.TypeStatement;

/** Creates, changes and drops types that are no domains. */
final class TypeStatementPrinter {

    private TypeStatementPrinter() {}

    static void print(TypeStatement statement, Output out) {
        throw new IllegalStateException("not printed yet: " + statement);
    }
}
