package dev.rung.sql.printer;

import dev.rung.sql.tree.RuleStatement;

/** Creates, changes and drops rewrite rules. */
final class RulePrinter {

    private RulePrinter() {}

    static void print(RuleStatement statement, Output out) {
        throw new IllegalStateException("not printed yet: " + statement);
    }
}
