package dev.rung.sql.mistake;

import dev.rung.sql.lexer.Token;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What people bring from Oracle. */
final class Oracle implements Advice.Adviser {

    private static final Map<String, Word> WORDS = Map.ofEntries(
            Map.entry("minus", new Word("Oracle's", "`except`")),
            Map.entry("nocache", new Word("Oracle's", "leave it out")),
            Map.entry("nocycle", new Word("Oracle's", "`no cycle`")),
            Map.entry("nomaxvalue", new Word("Oracle's", "`no maxvalue`")),
            Map.entry("nominvalue", new Word("Oracle's", "`no minvalue`")),
            Map.entry("noorder", new Word("Oracle's", "leave it out")),
            Map.entry("nologging", new Word("Oracle's", "`create unlogged table`, or leave it out")),
            Map.entry("pctfree", new Word("Oracle's", "`with (fillfactor = …)`")),
            Map.entry("novalidate", new Word("Oracle's", "`not valid`")));

    @Override
    public Optional<Advice> on(Spot spot) {
        return Word.in(WORDS, spot).or(() -> clause(spot)).or(() -> block(spot));
    }

    private static Optional<Advice> clause(Spot spot) {
        if (spot.has(0, "select") && spot.has(-1, "minus")) {
            return Advice.of("`minus` is Oracle's", "`except`");
        }
        if (spot.beginsWith("alter", "table") && spot.has(-1, "add", "(")) {
            return Advice.of("`add (…)` is Oracle's", "`add column " + spot.token(1).text() + " …` for each column");
        }
        if (spot.has(0, "constraints") && spot.has(-1, "cascade")) {
            return Advice.of("`cascade constraints` is Oracle's", "`cascade`");
        }
        if (spot.has(0, "/") && (spot.isFirst() || spot.has(-1, ";"))) {
            return Advice.of("a line of `/` is for Oracle's client", "leave it out");
        }
        if (spot.has(0, ")") && spot.has(-1, "+") && spot.has(-2, "(")) {
            return Advice.of("`(+)` is Oracle's", "`left join`");
        }
        if (spot.has(0, "by") && spot.has(-1, "connect") || spot.has(0, "with") && spot.has(-1, "start")) {
            return Advice.of("`connect by` is Oracle's", "`with recursive`");
        }
        boolean isUnit = spot.has(0, "char") || spot.has(0, "byte");
        return isUnit && spot.token(-1).kind() == Token.Kind.INTEGER
                ? Advice.of("a length is always in characters", "`varchar(" + spot.token(-1).text() + ")`")
                : Optional.empty();
    }

    private static Optional<Advice> block(Spot spot) {
        boolean isRoutine = spot.beginsWith("create") && (spot.hasBefore("function") || spot.hasBefore("procedure"));
        if (isRoutine && (spot.has(0, "is") || spot.has(-1, "as") && spot.found().kind() == Token.Kind.WORD)) {
            return Advice.of(
                    "the body of a routine is a text in its own language", "`… as $$ begin … end $$ language plpgsql`");
        }
        boolean isTransaction = List.of("work", "transaction", "isolation", "read").stream().anyMatch(word -> spot.has(0, word));
        if (spot.beginsWith("begin") && spot.index() == 1 && spot.found().kind() == Token.Kind.WORD && !isTransaction) {
            return spot.has(0, "tran")
                    ? Optional.empty()
                    : Advice.of("`begin` begins a transaction, and no block of code", "`do $$ begin … end $$`");
        }
        boolean isVariable = spot.beginsWith("declare") && spot.index() == 2 && spot.expects("cursor");
        return isVariable
                ? Advice.of("SQL has no variables: `declare` opens a cursor", "`do $$ declare … begin … end $$`")
                : Optional.empty();
    }
}
