package dev.rung.sql.printer;

import dev.rung.sql.tree.PublicationStatement;

/** Creates, changes and drops publications. */
final class PublicationPrinter {

    private PublicationPrinter() {}

    static void print(PublicationStatement statement, Output out) {
        throw new IllegalStateException("not printed yet: " + statement);
    }
}
