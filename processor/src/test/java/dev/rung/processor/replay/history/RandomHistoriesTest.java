package dev.rung.processor.replay.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.catalog.CatalogChange;
import dev.rung.catalog.CatalogSnapshot;
import dev.rung.processor.compile.CompiledStatement;
import dev.rung.processor.replay.safety.Running;
import dev.rung.processor.replay.verdict.Objection;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The replay says what PostgreSQL says: the same verdict, the same schema, the same answer to whether down undoes up. */
class RandomHistoriesTest {

    private static final int HISTORIES = Integer.getInteger("rung.histories", 300);
    private static final int AT_ONCE = 100;
    private static final long SEED = Long.getLong("rung.seed", 1);

    private static EmbeddedPostgres server;

    @BeforeAll
    static void start() throws IOException {
        server = EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    static IntStream batches() {
        return IntStream.range(0, (HISTORIES + AT_ONCE - 1) / AT_ONCE);
    }

    @ParameterizedTest
    @MethodSource("batches")
    void replayAgrees(int batch) throws SQLException {
        var disagreements = new ArrayList<String>();
        try (var connection = server.getPostgresDatabase().getConnection()) {
            connection.setAutoCommit(false);
            for (long seed = SEED + (long) batch * AT_ONCE; seed < SEED + (batch + 1L) * AT_ONCE; seed++) {
                var history = new History(seed, connection);
                history.run();
                connection.rollback();
                disagreements.addAll(history.disagreements);
            }
        }
        assertThat(disagreements).isEmpty();
    }

    /** One history, in one transaction that is never committed. */
    private static final class History {

        private final long seed;
        private final Connection connection;
        private final StringBuilder log = new StringBuilder();
        private final List<String> disagreements = new ArrayList<>();
        private Replay replay;

        History(long seed, Connection connection) throws SQLException {
            this.seed = seed;
            this.connection = connection;
            this.replay = Replay.on(Running.on(connection.getMetaData().getDatabaseMajorVersion()));
        }

        void run() throws SQLException {
            try (var statement = connection.createStatement()) {
                var before = CatalogSnapshot.of(connection);
                for (var step : new RandomHistory(seed).steps(3)) {
                    log.append("up:   ")
                            .append(step.up())
                            .append("\ndown: ")
                            .append(step.down())
                            .append('\n');
                    var outcome = replay.migrate(statements(step.up()), Optional.of(statements(step.down())));
                    statement.execute("savepoint before_up");
                    var refusal = refusal(statement, step.up());
                    expect("up", refusal, outcome.up());
                    if (refusal.isPresent()) {
                        statement.execute("rollback to before_up");
                        log.append("  (refused: ").append(refusal.get()).append(")\n");
                        continue;
                    }
                    var after = CatalogSnapshot.of(connection);
                    down(statement, step, outcome, before);
                    replay = outcome.after();
                    before = after;
                    compareNames(statement);
                }
            }
        }

        private void compareNames(Statement statement) throws SQLException {
            var replayed = ObjectNames.of(replay.schema());
            var real = ObjectNames.of(statement);
            if (replay.doubt().isEmpty() && !replayed.equals(real)) {
                report("PostgreSQL has %s, the replay has %s".formatted(real, replayed));
            }
        }

        private void down(Statement statement, RandomHistory.Step step, Outcome outcome, CatalogSnapshot before)
                throws SQLException {
            statement.execute("savepoint before_down");
            var refusal = refusal(statement, step.down());
            expect("down", refusal, outcome.down());
            if (refusal.isEmpty()) {
                var changes = before.changesTo(CatalogSnapshot.of(connection)).stream()
                        .filter(change -> !isNameOfNotNull(change))
                        .toList();
                if (changes.isEmpty() != outcome.differences().isEmpty()) {
                    report("PostgreSQL sees "
                            + changes.stream()
                                    .map(CatalogChange::sentence)
                                    .collect(Collectors.joining("\n    ", "\n    ", "\n"))
                            + "the replay sees " + outcome.differences());
                }
            }
            statement.execute("rollback to before_down");
        }

        /** Of a NOT NULL the replay keeps no name: only PostgreSQL 18 has one, and a renamed table is enough to change it. */
        private static boolean isNameOfNotNull(CatalogChange change) {
            return "not null".equals(change.property()) && change.before() != null && change.after() != null;
        }

        private void expect(String direction, Optional<String> refusal, List<Objection> objections) {
            boolean mistaken =
                    refusal.isEmpty() ? !objections.isEmpty() : objections.isEmpty() && isOfTheSchema(refusal.get());
            if (mistaken) {
                report("%s: PostgreSQL says %s, the replay says %s"
                        .formatted(direction, refusal.orElse("nothing"), objections));
            }
        }

        /** What does not follow from names alone, such as a column in an expression, is not for the replay to see. */
        private static boolean isOfTheSchema(String refusal) {
            return (refusal.contains("does not exist")
                            && !refusal.contains("You might need to add explicit type casts")
                            && !refusal.matches("(?s).*column \"?[^ ]+\"? does not exist.*"))
                    || refusal.contains("already exists")
                    || refusal.contains("depend on it");
        }

        private void report(String what) {
            disagreements.add("seed %d (-Drung.seed=%d -Drung.histories=1)\n%s%s\n".formatted(seed, seed, log, what));
        }

        private static Optional<String> refusal(Statement statement, List<String> sql) {
            for (var one : sql) {
                try {
                    statement.execute(one);
                } catch (SQLException e) {
                    return Optional.of(String.valueOf(e.getMessage()));
                }
            }
            return Optional.empty();
        }

        private static List<CompiledStatement> statements(List<String> sql) {
            return sql.stream().map(CompiledStatement::elsewhere).toList();
        }
    }
}
