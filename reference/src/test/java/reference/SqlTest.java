package reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.Environment;
import dev.rung.Migrations;
import dev.rung.spi.Registry;
import dev.rung.sql.referee.Mutation;
import dev.rung.sql.referee.Referee;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The parser reads every statement, and each of them with a mistake at any word, as the server does that {@code -Dpostgres.version} names. */
class SqlTest {

    private static final Registry REGISTRY = new KnownToServer();
    private static Referee referee;

    @BeforeAll
    static void askTheServer() throws SQLException {
        var environment = Environment.load("test");
        referee = new Referee(
                environment.url(),
                Objects.requireNonNull(environment.user()),
                Objects.requireNonNullElse(environment.password(), ""));
    }

    @AfterAll
    static void letTheServerGo() throws SQLException {
        referee.close();
    }

    @Test
    void isRead() {
        assertThat(statements()).hasSizeGreaterThan(500);
        assertThat(referee.objections(statements())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void isRefusedWithAMistake(Mutation mutation) {
        var random = new Random(18);
        assertThat(referee.objections(statements().flatMap(sql -> mutation.everywhere(sql, random))))
                .isEmpty();
    }

    private static Stream<String> statements() {
        return REGISTRY.entries().stream()
                .flatMap(entry -> Migrations.compiled(entry.version()).steps().stream())
                .flatMap(step -> Optional.ofNullable(step.sql()).orElse(List.of()).stream())
                .distinct();
    }
}
