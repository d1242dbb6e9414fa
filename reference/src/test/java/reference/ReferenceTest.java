package reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.rung.junit.MigrationContract;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each migration holds its promise on the server that {@code -Dpostgres.version} names; what is newer than that server is skipped. */
class ReferenceTest implements MigrationContract {

    private static final ClassLoader LOADER = Thread.currentThread().getContextClassLoader();

    @BeforeAll
    static void serveWhatTheServerKnows() {
        Thread.currentThread().setContextClassLoader(KnownToServer.loader(LOADER));
    }

    @AfterAll
    static void serveAll() {
        Thread.currentThread().setContextClassLoader(LOADER);
    }

    @Test
    void runsOnThePostgresThatIsNamed() {
        assumeTrue(System.getenv("RUNG_TEST_URL") == null, "another server is named");
        var named = System.getProperty("postgres.version", "18");
        assertThat(KnownToServer.majorVersion()).isEqualTo(Integer.parseInt(named.split("\\.")[0]));
    }

    @TestFactory
    Stream<DynamicTest> newerThanTheServer() {
        return KnownToServer.newer()
                .map(entry -> dynamicTest(
                        entry.version() + " " + entry.description(),
                        () -> abort("PostgreSQL %d and newer".formatted(KnownToServer.since(entry)))));
    }
}
