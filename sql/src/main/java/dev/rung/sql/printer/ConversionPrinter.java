package dev.rung.sql.printer;

import dev.rung.sql.tree.ConversionStatement;

/** Creates, changes and drops conversions between encodings. */
final class ConversionPrinter {

    private ConversionPrinter() {}

    static void print(ConversionStatement statement, Output out) {
        throw new IllegalStateException("not printed yet: " + statement);
    }
}
