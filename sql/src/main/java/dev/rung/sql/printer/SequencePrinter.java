package dev.rung.sql.printer;

import dev.rung.sql.tree.SequenceStatement;

/** Creates, changes and drops sequences. */
final class SequencePrinter {

    private SequencePrinter() {}

    static void print(SequenceStatement statement, Output out) {
        throw new IllegalStateException("not printed yet: " + statement);
    }
}
