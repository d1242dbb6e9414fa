/** PostgreSQL's SQL as tokens, as a typed tree and as text again, and PostgreSQL's catalogs as data. */
module dev.rung.sql {
    requires static transitive org.jspecify;

    exports dev.rung.sql;
    exports dev.rung.sql.body;
    exports dev.rung.sql.catalog;
    exports dev.rung.sql.facts;
    exports dev.rung.sql.lexer;
    exports dev.rung.sql.plpgsql;
    exports dev.rung.sql.printer;
    exports dev.rung.sql.resolution;
    exports dev.rung.sql.tree;
}
