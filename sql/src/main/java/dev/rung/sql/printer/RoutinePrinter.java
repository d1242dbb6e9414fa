package dev.rung.sql.printer;

import dev.rung.sql.tree.RoutineStatement;

/** Creates, changes and drops functions and procedures. */
final class RoutinePrinter {

    private RoutinePrinter() {}

    static void print(RoutineStatement statement, Output out) {
        throw new IllegalStateException("not printed yet: " + statement);
    }
}
