package dev.rung.sql.parser;

import dev.rung.sql.tree.DataStatement;

/** Reads and changes rows: queries, insert, update, delete, merge, truncate, call. */
final class DataGrammar {

    private DataGrammar() {}

    static DataStatement statement(Cursor at) {
        throw at.unexpected();
    }

    /** {@code PreparableStmt}: a query, {@code insert}, {@code update}, {@code delete} or {@code merge}. */
    static DataStatement preparable(Cursor at) {
        throw at.unexpected("select", "values", "table", "with", "insert", "update", "delete", "merge");
    }
}
