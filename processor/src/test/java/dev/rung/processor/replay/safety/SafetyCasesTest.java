package dev.rung.processor.replay.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is said of statements, compared with what PostgreSQL 14 to 18 were seen to do. */
class SafetyCasesTest {

    private static SafetyScore score;

    @BeforeAll
    static void measure() throws IOException {
        score = SafetyScore.of(Path.of("src/test/resources/safety/cases.jsonl"));
        score.faults().forEach(System.out::println);
        System.out.println(score);
    }

    @Test
    void noRewriteAndNoScanUnderALockIsMissed() {
        assertThat(score.missed()).isEmpty();
    }

    @Test
    void locksAreRight() {
        assertThat(score.right("locks")).isGreaterThan(0.996);
        assertThat(score.right("blocks")).isGreaterThan(0.997);
    }

    @Test
    void wholeCasesAreRight() {
        assertThat(score.right("whole")).isGreaterThan(0.989);
    }
}
