package dev.rung.sql.printer;

import dev.rung.sql.tree.ExplainStatement;

/** Explains how a statement would be executed. */
final class ExplainPrinter {

    private ExplainPrinter() {}

    static void print(ExplainStatement statement, Output out) {
        throw new IllegalStateException("not printed yet: " + statement);
    }
}
