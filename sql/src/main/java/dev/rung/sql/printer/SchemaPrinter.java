package dev.rung.sql.printer;

import dev.rung.sql.tree.SchemaStatement;

/** Creates, changes and drops schemas. */
final class SchemaPrinter {

    private SchemaPrinter() {}

    static void print(SchemaStatement statement, Output out) {
        throw new IllegalStateException("not printed yet: " + statement);
    }
}
