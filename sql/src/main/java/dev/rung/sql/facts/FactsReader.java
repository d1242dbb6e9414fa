package dev.rung.sql.facts;

import static dev.rung.sql.facts.StatementFacts.PLAIN;

import dev.rung.sql.lexer.Lexer;
import java.util.List;

/** Tells by its first words whether there is anything to tell of a statement, and reads only such a one further. */
final class FactsReader {

    /** {@code create or replace unlogged …} tells within as many words what is created. */
    private static final int FIRST_WORDS = 4;

    private FactsReader() {}

    static StatementFacts read(String sql) {
        var first = new Words(Lexer.beginning(sql, FIRST_WORDS));
        while (first.accept(";") || first.accept("(")) {
            continue;
        }
        if (first.atEnd()) {
            return PLAIN;
        }
        return TransactionFacts.of(first)
                .or(() -> SettingFacts.of(first))
                .orElseGet(() -> isSpecial(first) ? special(sql) : ordinary(first, sql));
    }

    /** Whether it may be one of those that PostgreSQL refuses within a transaction block, or one of their like. */
    private static boolean isSpecial(Words first) {
        if (first.follow("create") || first.follow("drop") || first.follow("alter")) {
            return List.of("index", "unique", "database", "tablespace", "subscription", "system", "type", "table")
                    .stream()
                    .anyMatch(object -> first.isAt(1, object) && !(object.equals("table") && !first.follow("alter")));
        }
        return List.of("reindex", "vacuum", "analyze", "analyse", "cluster", "checkpoint", "refresh", "comment")
                .stream()
                .anyMatch(first::follow);
    }

    private static StatementFacts special(String sql) {
        return SpecialFacts.of(new Words(Lexer.tokens(sql)));
    }

    /** Code may control the transaction, and any query may call {@code set_config}. */
    private static StatementFacts ordinary(Words first, String sql) {
        boolean isCode = first.follow("call") || first.follow("do");
        var facts = isCode ? PLAIN.controls(TransactionControl.UNKNOWN) : PLAIN;
        boolean runsExpressions = isCode
                || List.of(
                                "select", "with", "values", "insert", "update", "delete", "merge", "table", "explain",
                                "execute")
                        .stream()
                        .anyMatch(first::follow);
        return runsExpressions && SettingFacts.callsSetConfig(sql, isCode) ? facts.changingSettings() : facts;
    }
}
