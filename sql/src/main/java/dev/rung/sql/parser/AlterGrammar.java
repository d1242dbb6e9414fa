package dev.rung.sql.parser;

import dev.rung.sql.tree.Statement;

/** Tells what {@code alter} changes. The grammars begin at {@code alter} again. */
final class AlterGrammar {

    private static final String[] OBJECTS = {
        "aggregate", "collation", "conversion", "database", "default", "domain", "event", "extension", "foreign",
                "function",
        "group", "index", "language", "large", "materialized", "operator", "policy", "procedural", "procedure",
                "publication",
        "role", "routine", "rule", "schema", "sequence", "server", "statistics", "subscription", "system", "table",
        "tablespace", "text", "trigger", "type", "user", "view"
    };

    private AlterGrammar() {}

    static Statement statement(Cursor at) {
        return switch (at.peek(1).value()) {
            case "default", "large" -> PrivilegeGrammar.statement(at);
            case "system" -> SettingGrammar.statement(at);
            default -> ExistingObjectGrammar.statement(at, OBJECTS);
        };
    }
}
