package dev.rung.sql.parser;

import dev.rung.sql.tree.Statement;

/** Tells what {@code drop} drops. The grammars begin at {@code drop} again. */
final class DropGrammar {

    private static final String[] OBJECTS = {
        "access", "aggregate", "cast", "collation", "conversion", "database", "domain", "event", "extension", "foreign",
        "function", "group", "index", "language", "materialized", "operator", "owned", "policy", "procedural",
                "procedure",
        "publication", "role", "routine", "rule", "schema", "sequence", "server", "statistics", "subscription", "table",
        "tablespace", "text", "transform", "trigger", "type", "user", "view"
    };

    private DropGrammar() {}

    static Statement statement(Cursor at) {
        return switch (at.peek(1).value()) {
            case "cast" -> CastGrammar.statement(at);
            case "owned" -> RoleGrammar.statement(at);
            case "transform" -> TransformGrammar.statement(at);
            case "access" -> AccessMethodGrammar.statement(at);
            default -> ExistingObjectGrammar.statement(at, OBJECTS);
        };
    }
}
