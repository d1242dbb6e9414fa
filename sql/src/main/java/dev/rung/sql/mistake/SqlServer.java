package dev.rung.sql.mistake;

import dev.rung.sql.lexer.Token;
import java.util.Map;
import java.util.Optional;

/** What people bring from SQL Server. */
final class SqlServer implements Advice.Adviser {

    private static final Map<String, Word> WORDS = Map.ofEntries(
            Map.entry("go", new Word("a command of SQL Server's tools", "end the statement with `;`")),
            Map.entry("identity", new Word("SQL Server's", "`generated always as identity`")),
            Map.entry("nonclustered", new Word("SQL Server's", "leave it out")),
            Map.entry("clustered", new Word("SQL Server's", "leave it out")),
            Map.entry("tran", new Word("SQL Server's", "`transaction`")),
            Map.entry("nolock", new Word("SQL Server's: readers lock nobody", "leave it out")));

    @Override
    public Optional<Advice> on(Spot spot) {
        return Word.in(WORDS, spot).or(() -> bracket(spot)).or(() -> clause(spot));
    }

    private static Optional<Advice> bracket(Spot spot) {
        boolean isName = spot.has(0, "[") && spot.token(1).isName() && spot.has(2, "]");
        return isName
                ? Advice.of(
                        "brackets quote no names in PostgreSQL",
                        "write " + spot.token(1).text() + ", or \"" + spot.token(1).text() + "\" in double quotes")
                : Optional.empty();
    }

    private static Optional<Advice> clause(Spot spot) {
        if (spot.has(-2, "select", "top") && spot.found().kind() == Token.Kind.INTEGER) {
            return Advice.of("`top` is SQL Server's", "`limit " + spot.found().text() + "` at the end");
        }
        if (spot.has(0, "max") && spot.has(-1, "(")) {
            return Advice.of("`max` is no length", "`text`");
        }
        if (spot.has(0, "(") && spot.has(-1, "with") && spot.has(1, "nolock")) {
            return Advice.of("`with (nolock)` is SQL Server's: readers lock nobody", "leave it out");
        }
        return spot.has(0, "default") && spot.hasBefore("constraint") && spot.beginsWith("alter", "table")
                ? Advice.of("a default is no constraint", "`alter column … set default …`")
                : Optional.empty();
    }
}
