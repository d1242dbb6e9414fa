package dev.rung.sql.referee;

import dev.rung.sql.Parsed;
import dev.rung.sql.SqlParser;
import dev.rung.sql.SqlScript;
import dev.rung.sql.SyntaxError;
import dev.rung.sql.lexer.Lexer;
import dev.rung.sql.parser.StatementReader;
import dev.rung.sql.printer.SqlPrinter;
import dev.rung.sql.tree.Statement;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;

/** Holds what the parser makes of a statement against what a server's grammar makes of it. */
public final class Referee implements AutoCloseable {

    private static final int NEWEST = 18;

    private final ServerGrammar server;
    private final boolean isNewest;

    /**
     * Asks a server about everything.
     *
     * @param url where it is
     * @param user who asks
     * @param password the password, or an empty text where none is asked for
     * @throws SQLException if it does not answer
     */
    public Referee(String url, String user, String password) throws SQLException {
        server = new ServerGrammar(url, user, password);
        isNewest = server.majorVersion() == NEWEST;
    }

    /**
     * Why the parser is wrong about a statement, for people. The parser reads what any version reads, so that only the newest can say
     * what it must not read.
     *
     * @param sql one statement, right or wrong
     * @return the reason and the statement; empty if the parser is right
     */
    public Optional<String> objection(String sql) {
        var refusal = server.refusal(sql);
        var objection = refusal.isEmpty()
                ? objectionToRefusing(sql)
                : refusal.filter(it -> isNewest && it.isSyntaxError()).flatMap(it -> objectionToReading(sql, it));
        return objection.map(reason -> reason + "\n    " + sql.replace("\n", "\n    "));
    }

    /**
     * All objections to some statements.
     *
     * @param statements right ones and wrong ones; a text that is no statement or several, for a mistake has cut it, is passed over
     * @return none if the parser is right about each
     */
    public Stream<String> objections(Stream<String> statements) {
        return statements.filter(Referee::isOne).flatMap(sql -> objection(sql).stream());
    }

    private static boolean isOne(String sql) {
        return SqlScript.statements(sql).size() == 1;
    }

    /** What the parser refuses behind the grammar is not for a grammar to judge. */
    private Optional<String> objectionToRefusing(String sql) {
        var parsed = SqlParser.parse(sql);
        if (parsed instanceof Parsed.Read read) {
            return objectionToPrinting(read.statement());
        }
        return StatementReader.isGrammatical(sql) ? Optional.empty() : Optional.of("PostgreSQL reads this: " + parsed);
    }

    /** What is printed says the same, to us and to the server. */
    private Optional<String> objectionToPrinting(Statement statement) {
        var printed = SqlPrinter.print(statement);
        if (!SqlParser.parse(printed).equals(new Parsed.Read(statement))) {
            return Optional.of("printed, it is another tree: " + printed);
        }
        return server.refusal(printed).map(refusal -> "printed, the server says " + refusal + ": " + printed);
    }

    private static Optional<String> objectionToReading(String sql, ServerGrammar.Refusal refusal) {
        var parsed = SqlParser.parse(sql);
        if (parsed instanceof Parsed.NotRead || OlderVersions.mayRead(sql)) {
            return Optional.empty();
        }
        return parsed instanceof Parsed.Wrong wrong
                ? objectionToPlace(sql, wrong.error(), refusal)
                : Optional.of("PostgreSQL does not read this: " + refusal);
    }

    /** Both mean the same word, or words side by side; or something is wrong before, behind the grammar, where nothing is expected. */
    private static Optional<String> objectionToPlace(String sql, SyntaxError error, ServerGrammar.Refusal refusal) {
        int difference = wordAt(sql, error.place().start()) - wordAt(sql, refusal.offset());
        return Math.abs(difference) <= 1 || (difference < 0 && error.expected().isEmpty())
                ? Optional.empty()
                : Optional.of(
                        "PostgreSQL finds the mistake %d words away: %s %s".formatted(-difference, error, refusal));
    }

    /** Which word of a statement an offset lies in; semicolons at its end and the end itself are one. */
    private static int wordAt(String sql, int offset) {
        var tokens = Lexer.tokens(sql);
        int words = tokens.size();
        while (words > 0 && tokens.get(words - 1).is(";")) {
            words--;
        }
        for (int i = 0; i < words; i++) {
            if (offset < tokens.get(i).end()) {
                return i;
            }
        }
        return words;
    }

    @Override
    public void close() throws SQLException {
        server.close();
    }
}
