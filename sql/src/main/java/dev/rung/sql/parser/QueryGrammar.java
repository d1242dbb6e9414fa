package dev.rung.sql.parser;

import dev.rung.sql.tree.Query;

/** Queries. */
final class QueryGrammar {

    private QueryGrammar() {}

    /** {@code SelectStmt}, in parentheses or not. */
    static Query query(Cursor at) {
        throw at.unexpected("select", "values", "table", "with");
    }
}
