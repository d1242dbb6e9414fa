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
            case "table" -> TableGrammar.statement(at);
            case "index" -> IndexGrammar.statement(at);
            case "sequence" -> SequenceGrammar.statement(at);
            case "view", "materialized" -> ViewGrammar.statement(at);
            case "trigger" -> TriggerGrammar.statement(at);
            case "rule" -> RuleGrammar.statement(at);
            case "policy" -> PolicyGrammar.statement(at);
            case "statistics" -> StatisticsGrammar.statement(at);
            case "schema" -> SchemaGrammar.statement(at);
            case "type" -> TypeStatementGrammar.statement(at);
            case "domain" -> DomainGrammar.statement(at);
            case "function", "procedure", "routine" -> RoutineGrammar.statement(at);
            case "aggregate" -> AggregateGrammar.statement(at);
            case "operator" -> OperatorGrammar.statement(at);
            case "cast" -> CastGrammar.statement(at);
            case "collation" -> CollationGrammar.statement(at);
            case "conversion" -> ConversionGrammar.statement(at);
            case "text" -> TextSearchGrammar.statement(at);
            case "foreign" -> at.followsAt(2, "table") ? TableGrammar.statement(at) : ForeignDataGrammar.statement(at);
            case "server" -> ForeignDataGrammar.statement(at);
            case "user" -> at.followsAt(2, "mapping") ? ForeignDataGrammar.statement(at) : RoleGrammar.statement(at);
            case "role", "group", "owned" -> RoleGrammar.statement(at);
            case "extension" -> ExtensionGrammar.statement(at);
            case "language", "procedural" -> LanguageGrammar.statement(at);
            case "transform" -> TransformGrammar.statement(at);
            case "access" -> AccessMethodGrammar.statement(at);
            case "event" -> EventTriggerGrammar.statement(at);
            case "publication" -> PublicationGrammar.statement(at);
            case "subscription" -> SubscriptionGrammar.statement(at);
            case "database" -> DatabaseGrammar.statement(at);
            case "tablespace" -> TablespaceGrammar.statement(at);
            default -> {
                at.next();
                throw StatementGrammar.unknown(at, OBJECTS);
            }
        };
    }
}
