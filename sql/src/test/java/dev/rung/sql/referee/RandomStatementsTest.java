package dev.rung.sql.referee;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.sql.catalog.Server;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Statements of every kind, made at random, as they are and with a mistake in them: the parser reads what PostgreSQL reads and refuses
 * what it refuses. {@code -Drung.seed=…} makes other statements.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RandomStatementsTest {

    private static final int STATEMENTS = 25;
    private static final long SEED = Long.getLong("rung.seed", 18);
    private static final Synopses SYNOPSES = Synopses.load();

    private Referee referee;

    @BeforeAll
    void askTheServer() throws SQLException {
        referee = new Referee(Server.address(), "postgres", "");
    }

    @AfterAll
    void letTheServerGo() throws SQLException {
        referee.close();
    }

    static List<String> kinds() {
        return SYNOPSES.statements();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void areReadAsPostgresReadsThem(String kind) {
        assertThat(referee.objections(statements(kind))).as("seed %d", SEED).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void areRefusedWithAMistakeAsPostgresRefusesThem(String kind) {
        var random = new Random(SEED);
        var mistyped =
                statements(kind).flatMap(sql -> Stream.of(Mutation.values()).map(mutation -> mutation.of(sql, random)));
        assertThat(referee.objections(mistyped)).as("seed %d", SEED).isEmpty();
    }

    private static Stream<String> statements(String kind) {
        var random = new Random(SEED + kind.hashCode());
        return Stream.generate(() -> Sentence.of(SYNOPSES, kind, random)).limit(STATEMENTS);
    }
}
