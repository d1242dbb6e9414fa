package shop;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.main.Launch;
import io.quarkus.test.junit.main.LaunchResult;
import io.quarkus.test.junit.main.QuarkusMainTest;
import org.junit.jupiter.api.Test;

/** The application as it starts in production. */
@QuarkusMainTest
class MainTest {

    @Test
    @Launch({})
    void migratesBeforeHibernateLooksAtTheTables(LaunchResult result) {
        assertTrue(result.getOutput().contains("0 customers"), result.getOutput());
    }
}
