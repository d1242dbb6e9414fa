package dev.rung.sql.printer;

import dev.rung.sql.tree.LanguageStatement;

/** Creates, changes and drops languages. */
final class LanguagePrinter {

    private LanguagePrinter() {}

    static void print(LanguageStatement statement, Output out) {
        throw new IllegalStateException("not printed yet: " + statement);
    }
}
