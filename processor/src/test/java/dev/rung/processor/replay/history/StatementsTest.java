package dev.rung.processor.replay.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.catalog.CatalogChange;
import dev.rung.catalog.CatalogSnapshot;
import dev.rung.processor.compile.CompiledStatement;
import dev.rung.processor.replay.verdict.Objection;
import dev.rung.sql.Parsed;
import dev.rung.sql.SqlParser;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Of every kind of statement the replay says what PostgreSQL says: whether it is refused, and whether down undoes up. */
class StatementsTest {

    private static EmbeddedPostgres server;

    @BeforeAll
    static void start() throws IOException {
        server = EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    static Stream<StatementCase> replayAgrees() throws IOException {
        return StatementCase.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void replayAgrees(StatementCase migration) throws SQLException {
        try (var connection = server.getPostgresDatabase().getConnection()) {
            var postgres = new Postgres(connection);
            var replay = Replay.START;
            for (var given : migration.parts("given").toList()) {
                var outcome = replay.migrate(given.compiled(), Optional.empty());
                check(given, postgres, outcome.up());
                replay = outcome.after();
            }
            var before = postgres.snapshot();
            var up = migration.parts("up").findFirst().orElseThrow();
            check(up, postgres, replay.migrate(up.compiled(), Optional.empty()).up());
            for (var down : migration.parts("down").toList()) {
                postgres.run("savepoint before_down");
                var outcome = replay.migrate(up.compiled(), Optional.of(down.compiled()));
                down(down, postgres, before, outcome);
                if (down.is("wrong") && !down.is("doubtful")) {
                    var steps = outcome.restoration().steps();
                    var fixes = steps.stream()
                            .flatMap(step -> step.remedy().stream())
                            .toList();
                    assertThat(postgres.refusal(fixes))
                            .as("what PostgreSQL says of the fixes %s", fixes)
                            .isEmpty();
                    restored(
                            postgres.changesSince(before),
                            fixes,
                            outcome,
                            replay.migrate(up.compiled(), Optional.of(with(down, fixes))));
                }
                postgres.run("rollback to before_down");
            }
            connection.rollback();
        }
    }

    private static void check(StatementCase.Part part, Postgres postgres, List<Objection> objections)
            throws SQLException {
        var refusal = postgres.refusal(part.statements().stream()
                .map(sql -> sql.replaceAll("(?i)(index|partition p) concurrently", "$1"))
                .toList());
        if (part.is("refused")) {
            assertThat(refusal).as("what PostgreSQL says of %s", part.sql()).isPresent();
            assertThat(objections.isEmpty())
                    .as("objections %s to %s, of which PostgreSQL says %s", objections, part.sql(), refusal)
                    .isEqualTo(part.is("doubtful"));
        } else {
            assertThat(refusal).as("what PostgreSQL says of %s", part.sql()).isEmpty();
            assertThat(objections).as("objections to %s", part.sql()).isEmpty();
            assertThat(part.statements()).allMatch(sql -> SqlParser.parse(sql) instanceof Parsed.Read);
        }
    }

    private static void down(StatementCase.Part down, Postgres postgres, CatalogSnapshot before, Outcome outcome)
            throws SQLException {
        check(down, postgres, outcome.down());
        if (down.is("refused")) {
            return;
        }
        var changes = postgres.changesSince(before);
        assertThat(!changes.isEmpty())
                .as("PostgreSQL sees the changes %s after %s", changes, down.sql())
                .isEqualTo(down.is("wrong"));
        assertThat(!outcome.differences().isEmpty())
                .as("the replay sees %s, PostgreSQL %s after %s", outcome.differences(), changes, down.sql())
                .isEqualTo(down.is("wrong") && !down.is("doubtful"));
    }

    private static List<CompiledStatement> with(StatementCase.Part down, List<String> fixes) {
        return Stream.concat(down.compiled().stream(), fixes.stream().map(CompiledStatement::elsewhere))
                .toList();
    }

    /** With all fixes nothing is found any more, and PostgreSQL sees no change. */
    private static void restored(List<CatalogChange> changes, List<String> fixes, Outcome wrong, Outcome fixed) {
        assertThat(fixed.down()).as("objections to the fixes %s", fixes).isEmpty();
        assertThat(fixed.differences())
                .as("what the fixes %s leave, besides looks and what no statement puts right", fixes)
                .filteredOn(difference -> !difference.isCosmetic())
                .hasSameSizeAs(wrong.restoration().rest());
        if (fixed.differences().isEmpty()) {
            assertThat(changes)
                    .as("what PostgreSQL sees after the fixes %s", fixes)
                    .isEmpty();
        }
    }
}
