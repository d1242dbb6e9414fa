package dev.rung.processor.replay.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.processor.compile.CompiledStatement;
import dev.rung.sql.Parsed;
import dev.rung.sql.SqlParser;
import dev.rung.sql.SqlScript;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Statements that are cut off, or of which a token is missing or stands twice: nothing is thrown, and what is called malformed is. */
class MangledStatementsTest {

    private static final Pattern TOKEN = Pattern.compile("\\w+|\"[^\"]*\"|'[^']*'|\\s+|.", Pattern.DOTALL);

    /** Of so many tokens one is taken in the gate. */
    private static final int EVERY = Integer.getInteger("rung.mangled", 4);

    /** PostgreSQL's class of errors for what is not SQL. */
    private static final String SYNTAX_ERROR = "42601";

    /**
     * What PostgreSQL misses before it looks at clauses that contradict each other: tables, objects, functions, schemas; and what its grammar calls
     * not supported.
     */
    private static final Set<String> LOOKED_UP_FIRST = Set.of("42P01", "42704", "42883", "3F000", "0A000");

    @Test
    void areNotUnderstoodButDoNoHarm() throws IOException, SQLException {
        var all = new LinkedHashSet<String>();
        for (var migration : StatementCase.all().toList()) {
            var replay = Replay.START;
            for (var part : migration.parts()) {
                for (var sql : part.statements()) {
                    var mangled = mangle(sql);
                    for (var one : mangled) {
                        var statements = List.of(statement(one));
                        replay.migrate(statements, Optional.of(statements));
                    }
                    replay = replay.migrate(List.of(statement(sql)), Optional.empty())
                            .after();
                    all.addAll(mangled);
                }
            }
        }
        var malformed = all.stream()
                .filter(sql -> SqlParser.parse(sql) instanceof Parsed.Wrong)
                .toList();
        assertThat(malformed).hasSizeGreaterThan(all.size() / 2);
        assertThat(refusedForAnotherReason(malformed)).isEmpty();
    }

    private static CompiledStatement statement(String sql) {
        return CompiledStatement.elsewhere(sql);
    }

    private static Set<String> mangle(String sql) {
        var mangled = new LinkedHashSet<String>();
        var tokens = TOKEN.matcher(sql);
        int number = sql.length();
        while (tokens.find()) {
            if (!tokens.group().isBlank() && number++ % EVERY == 0) {
                mangled.add(sql.substring(0, tokens.start()));
                mangled.add(sql.substring(0, tokens.start()) + sql.substring(tokens.end()));
                mangled.add(sql.substring(0, tokens.end()) + " " + tokens.group() + sql.substring(tokens.end()));
            }
        }
        mangled.removeIf(text -> SqlScript.statements(text).size() != 1);
        return mangled;
    }

    private static List<String> refusedForAnotherReason(List<String> malformed) throws IOException, SQLException {
        var others = new ArrayList<String>();
        try (var server = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .start();
                var connection = server.getPostgresDatabase().getConnection()) {
            for (var sql : malformed) {
                state(connection, sql)
                        .filter(state -> !state.equals(SYNTAX_ERROR) && !LOOKED_UP_FIRST.contains(state))
                        .ifPresent(state -> others.add(state + ": " + sql));
            }
        }
        return others;
    }

    private static Optional<String> state(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
            return Optional.of("accepted");
        } catch (SQLException e) {
            return Optional.ofNullable(e.getSQLState());
        }
    }
}
