package dev.rung.sql.printer;

import dev.rung.sql.tree.TriggerStatement;

/** Creates, changes and drops triggers. */
final class TriggerPrinter {

    private TriggerPrinter() {}

    static void print(TriggerStatement statement, Output out) {
        throw new IllegalStateException("not printed yet: " + statement);
    }
}
