package dev.rung.sql.printer;

import dev.rung.sql.tree.PolicyStatement;

/** Creates, changes and drops policies of row security. */
final class PolicyPrinter {

    private PolicyPrinter() {}

    static void print(PolicyStatement statement, Output out) {
        throw new IllegalStateException("not printed yet: " + statement);
    }
}
