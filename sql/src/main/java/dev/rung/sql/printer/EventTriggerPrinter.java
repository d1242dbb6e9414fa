package dev.rung.sql.printer;

import dev.rung.sql.tree.EventTriggerStatement;

/** Creates, changes and drops event triggers. */
final class EventTriggerPrinter {

    private EventTriggerPrinter() {}

    static void print(EventTriggerStatement statement, Output out) {
        throw new IllegalStateException("not printed yet: " + statement);
    }
}
