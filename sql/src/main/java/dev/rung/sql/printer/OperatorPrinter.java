package dev.rung.sql.printer;

import dev.rung.sql.tree.OperatorStatement;

/** Creates, changes and drops operators, their classes and families. */
final class OperatorPrinter {

    private OperatorPrinter() {}

    static void print(OperatorStatement statement, Output out) {
        throw new IllegalStateException("not printed yet: " + statement);
    }
}
