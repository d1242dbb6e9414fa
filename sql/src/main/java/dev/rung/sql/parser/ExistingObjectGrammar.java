package dev.rung.sql.parser;

import dev.rung.sql.tree.Statement;

/** Tells what {@code alter} changes and {@code drop} drops, as far as both know it. The grammars begin at the verb again. */
final class ExistingObjectGrammar {

    private ExistingObjectGrammar() {}

    /**
     * Reads a statement about something that exists.
     *
     * @param at at the verb
     * @param objects the kinds of objects that the verb knows, for whoever wrote another one
     */
    static Statement statement(Cursor at, String[] objects) {
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
            case "collation" -> CollationGrammar.statement(at);
            case "conversion" -> ConversionGrammar.statement(at);
            case "text" -> TextSearchGrammar.statement(at);
            case "foreign" -> at.followsAt(2, "table") ? TableGrammar.statement(at) : ForeignDataGrammar.statement(at);
            case "server" -> ForeignDataGrammar.statement(at);
            case "user" -> Common.isUserMapping(at, 2) ? ForeignDataGrammar.statement(at) : RoleGrammar.statement(at);
            case "extension" -> ExtensionGrammar.statement(at);
            case "language", "procedural" -> LanguageGrammar.statement(at);
            case "event" -> EventTriggerGrammar.statement(at);
            case "publication" -> PublicationGrammar.statement(at);
            case "subscription" -> SubscriptionGrammar.statement(at);
            case "database" -> DatabaseGrammar.statement(at);
            case "tablespace" -> TablespaceGrammar.statement(at);
            case "role", "group" -> RoleGrammar.statement(at);
            default -> {
                at.next();
                throw StatementGrammar.unknown(at, objects);
            }
        };
    }
}
