package dev.rung.sql.facts;

import static dev.rung.sql.facts.StatementFacts.PLAIN;

import dev.rung.sql.lexer.Lexer;
import dev.rung.sql.lexer.Token;
import java.util.List;
import java.util.Optional;

/** What changes settings beyond the transaction. */
final class SettingFacts {

    private static final String SET_CONFIG = "set_config";

    private SettingFacts() {}

    static Optional<StatementFacts> of(Words first) {
        if (first.follow("discard", "all")) {
            return Optional.of(
                    PLAIN.changingSettings().in(InTransactionBlock.REFUSED).seenBy(new Trace.Repeatable()));
        }
        if (first.follow("reset") || first.follow("discard")) {
            return Optional.of(PLAIN.changingSettings().seenBy(new Trace.Repeatable()));
        }
        if (!first.follow("set")) {
            return Optional.empty();
        }
        boolean isLocal =
                List.of("local", "transaction", "constraints").stream().anyMatch(word -> first.isAt(1, word))
                        || (first.isAt(1, "session") && first.isAt(2, "transaction"));
        return Optional.of(isLocal ? PLAIN : PLAIN.changingSettings().seenBy(new Trace.Repeatable()));
    }

    /** A query of nothing but {@code set_config} with constants is another way to write {@code set}, as pg_dump does. */
    static boolean isSetting(String sql) {
        if (!mentionsSetConfig(sql)) {
            return false;
        }
        var words = new Words(Lexer.tokens(sql));
        boolean isQuery = words.accept("select");
        words.accept("pg_catalog", ".");
        return isQuery
                && words.accept(SET_CONFIG, "(")
                && words.text().isPresent()
                && words.accept(",")
                && words.text().isPresent()
                && words.accept(",", "false", ")")
                && words.atEnd();
    }

    /**
     * Whether there is a call of {@code set_config} that is not known to be local.
     *
     * @param isCode whether the text may hold code in quotes
     */
    static boolean callsSetConfig(String sql, boolean isCode) {
        if (!mentionsSetConfig(sql)) {
            return false;
        }
        if (isCode) {
            return true;
        }
        var tokens = Lexer.tokens(sql);
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).isName() && tokens.get(i).value().equals(SET_CONFIG) && !isLocal(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean mentionsSetConfig(String sql) {
        for (int i = 0; i + SET_CONFIG.length() <= sql.length(); i++) {
            if (sql.regionMatches(true, i, SET_CONFIG, 0, SET_CONFIG.length())) {
                return true;
            }
        }
        return false;
    }

    /** {@code set_config(name, value, true)}, with two constants before the {@code true}. */
    private static boolean isLocal(List<Token> tokens, int call) {
        return call + 7 < tokens.size()
                && tokens.get(call + 3).is(",")
                && tokens.get(call + 5).is(",")
                && tokens.get(call + 6).is("true")
                && tokens.get(call + 7).is(")");
    }
}
