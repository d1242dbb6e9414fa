package dev.rung.sql.printer;

import dev.rung.sql.tree.ViewStatement;

/** Creates, changes, refreshes and drops views and materialized views. */
final class ViewPrinter {

    private ViewPrinter() {}

    static void print(ViewStatement statement, Output out) {
        throw new IllegalStateException("not printed yet: " + statement);
    }
}
