package dev.rung.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "users", "größe", "ユーザー", "a😀b😀", "\ud83d alone", "😀😀😀"})
    void cutsBetweenCharacters(String text) {
        for (int bytes = 0; bytes < 20; bytes++) {
            var cut = Identifier.cut(text, bytes);
            assertThat(text).startsWith(cut);
            assertThat(Identifier.bytes(cut)).isLessThanOrEqualTo(bytes);
            if (cut.length() < text.length()) {
                int next = text.offsetByCodePoints(cut.length(), 1);
                assertThat(text.substring(0, next).getBytes(StandardCharsets.UTF_8).length)
                        .isGreaterThan(bytes);
            }
        }
    }

    /** A statement of ten megabytes on one line took hours. */
    @Test
    void takesNoLongerForALongText() {
        var text = "ä".repeat(5_000_000);
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> assertThat(Identifier.cut(text, 100)).hasSize(50));
    }
}
