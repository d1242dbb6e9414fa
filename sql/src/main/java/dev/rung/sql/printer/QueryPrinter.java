package dev.rung.sql.printer;

import dev.rung.sql.tree.Query;

/** Queries. */
final class QueryPrinter {

    private QueryPrinter() {}

    static void print(Query query, Output out) {
        throw new IllegalStateException("not printed yet: " + query);
    }
}
