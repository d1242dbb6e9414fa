package dev.rung.sql.printer;

import dev.rung.sql.tree.TablespaceStatement;

/** Creates, changes and drops tablespaces. */
final class TablespacePrinter {

    private TablespacePrinter() {}

    static void print(TablespaceStatement statement, Output out) {
        throw new IllegalStateException("not printed yet: " + statement);
    }
}
