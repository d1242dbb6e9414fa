package dev.rung.sql.facts;

import static dev.rung.sql.facts.StatementFacts.PLAIN;

import dev.rung.sql.lexer.Lexer;
import dev.rung.sql.lexer.Token;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Tells by its first words whether there is anything to tell of a statement, and reads only such a one further. */
final class FactsReader {

    /** {@code create unique index concurrently} is enough to tell. */
    private static final int FIRST_WORDS = 4;

    /** Those who read more than the first words, each for the statements that it knows. */
    private static final List<Function<Words, Optional<StatementFacts>>> READERS = List.of(
            IndexFacts::of,
            DatabaseFacts::of,
            SubscriptionFacts::of,
            AlterFacts::of,
            MaintenanceFacts::of,
            ReplicationSlotFacts::of);

    private static final List<String> RUN_EXPRESSIONS = List.of(
            "select", "with", "values", "insert", "update", "delete", "merge", "table", "explain", "execute", "copy",
            "refresh");

    private FactsReader() {}

    static StatementFacts read(String sql) {
        var first = start(Lexer.beginning(sql, FIRST_WORDS));
        return TransactionFacts.of(first)
                .or(() -> SettingFacts.of(first))
                .or(() -> SessionFacts.of(first))
                .or(() -> mayBeSpecial(first) ? special(sql) : Optional.empty())
                .orElseGet(() -> ordinary(first, sql));
    }

    private static Words start(List<Token> tokens) {
        var words = new Words(tokens);
        while (words.accept(";")) {
            continue;
        }
        return words;
    }

    private static boolean mayBeSpecial(Words first) {
        boolean isDefinition = first.followsAny("create", "drop", "alter")
                && first.isAnyAt(
                        1, "index", "unique", "database", "tablespace", "subscription", "system", "type", "table");
        boolean isTable = first.isAt(1, "table") && !first.follow("alter");
        return (isDefinition && !isTable)
                || ReplicationSlotFacts.mayBeCalled(first)
                || first.followsAny("reindex", "vacuum", "analyze", "analyse", "cluster", "checkpoint");
    }

    private static Optional<StatementFacts> special(String sql) {
        var tokens = Lexer.tokens(sql);
        return READERS.stream()
                .flatMap(reader -> reader.apply(start(tokens)).stream())
                .findFirst();
    }

    /** Code may control the transaction, and any query may call {@code set_config}. */
    private static StatementFacts ordinary(Words first, String sql) {
        boolean isCode = first.followsAny("call", "do");
        var facts = isCode ? PLAIN.controls(TransactionControl.UNKNOWN) : PLAIN;
        boolean runsExpressions =
                isCode || first.follow("(") || RUN_EXPRESSIONS.stream().anyMatch(first::follow);
        if (!runsExpressions || !SettingFacts.callsSetConfig(sql, isCode)) {
            return facts;
        }
        return SettingFacts.isSetting(sql)
                ? facts.changingSettings().seenBy(new Trace.Repeatable())
                : facts.changingSettings();
    }
}
