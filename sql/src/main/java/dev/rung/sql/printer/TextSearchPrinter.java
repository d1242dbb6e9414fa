package dev.rung.sql.printer;

import dev.rung.sql.tree.TextSearchStatement;

/** Creates, changes and drops objects of text search. */
final class TextSearchPrinter {

    private TextSearchPrinter() {}

    static void print(TextSearchStatement statement, Output out) {
        throw new IllegalStateException("not printed yet: " + statement);
    }
}
