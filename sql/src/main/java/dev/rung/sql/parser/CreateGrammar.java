package dev.rung.sql.parser;

import dev.rung.sql.tree.Statement;

/** Tells what {@code create} creates. The grammars begin at {@code create} again. */
final class CreateGrammar {

    private static final String[] OBJECTS = {
        "access", "aggregate", "cast", "collation", "constraint", "conversion", "database", "default", "domain",
                "event",
        "extension", "foreign", "function", "group", "index", "language", "materialized", "operator", "or", "policy",
        "procedural", "procedure", "publication", "recursive", "role", "rule", "schema", "sequence", "server",
                "statistics",
        "subscription", "table", "tablespace", "temp", "temporary", "text", "transform", "trigger", "trusted", "type",
        "unique", "unlogged", "user", "view"
    };

    private CreateGrammar() {}

    static Statement statement(Cursor at) {
        int object = object(at);
        return switch (at.peek(object).value()) {
            case "table" -> TableGrammar.statement(at);
            case "index", "unique" -> IndexGrammar.statement(at);
            case "sequence" -> SequenceGrammar.statement(at);
            case "view", "recursive", "materialized" -> ViewGrammar.statement(at);
            case "trigger", "constraint" -> TriggerGrammar.statement(at);
            case "rule" -> RuleGrammar.statement(at);
            case "policy" -> PolicyGrammar.statement(at);
            case "statistics" -> StatisticsGrammar.statement(at);
            case "schema" -> SchemaGrammar.statement(at);
            case "type" -> TypeStatementGrammar.statement(at);
            case "domain" -> DomainGrammar.statement(at);
            case "function", "procedure" -> RoutineGrammar.statement(at);
            case "aggregate" -> AggregateGrammar.statement(at);
            case "operator" -> OperatorGrammar.statement(at);
            case "cast" -> CastGrammar.statement(at);
            case "collation" -> CollationGrammar.statement(at);
            case "conversion", "default" -> ConversionGrammar.statement(at);
            case "text" -> TextSearchGrammar.statement(at);
            case "foreign" ->
                at.followsAt(object + 1, "table") ? TableGrammar.statement(at) : ForeignDataGrammar.statement(at);
            case "server" -> ForeignDataGrammar.statement(at);
            case "user" ->
                at.followsAt(object + 1, "mapping") ? ForeignDataGrammar.statement(at) : RoleGrammar.statement(at);
            case "role", "group" -> RoleGrammar.statement(at);
            case "extension" -> ExtensionGrammar.statement(at);
            case "language", "procedural", "trusted" -> LanguageGrammar.statement(at);
            case "transform" -> TransformGrammar.statement(at);
            case "access" -> AccessMethodGrammar.statement(at);
            case "event" -> EventTriggerGrammar.statement(at);
            case "publication" -> PublicationGrammar.statement(at);
            case "subscription" -> SubscriptionGrammar.statement(at);
            case "database" -> DatabaseGrammar.statement(at);
            case "tablespace" -> TablespaceGrammar.statement(at);
            default -> throw nothingKnown(at, object);
        };
    }

    /** How far ahead the word is that says what is created, behind {@code or replace}, {@code temporary} and their like. */
    static int object(Cursor at) {
        int object = at.followsAt(1, "or", "replace") ? 3 : 1;
        while (isPersistence(at, object)) {
            object++;
        }
        return object;
    }

    private static boolean isPersistence(Cursor at, int ahead) {
        return at.followsAt(ahead, "temp")
                || at.followsAt(ahead, "temporary")
                || at.followsAt(ahead, "local")
                || at.followsAt(ahead, "global")
                || at.followsAt(ahead, "unlogged");
    }

    private static SyntaxException nothingKnown(Cursor at, int object) {
        for (int i = 0; i < object; i++) {
            at.next();
        }
        return StatementGrammar.unknown(at, OBJECTS);
    }
}
