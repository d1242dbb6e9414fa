package dev.rung.sql.printer;

import dev.rung.sql.tree.AggregateStatement;

/** Creates, changes and drops aggregates. */
final class AggregatePrinter {

    private AggregatePrinter() {}

    static void print(AggregateStatement statement, Output out) {
        throw new IllegalStateException("not printed yet: " + statement);
    }
}
