package dev.rung.cli.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class NextVersionTest {

    private static final Instant NOW = Instant.parse("2026-03-14T12:01:30Z");

    private static long after(Long... known) {
        return NextVersion.after(new TreeSet<>(List.of(known)), false, NOW);
    }

    @Test
    void countsOn() {
        assertThat(after()).isEqualTo(1);
        assertThat(after(1L, 2L)).isEqualTo(3);
        assertThat(after(7L, 12L)).isEqualTo(13);
    }

    @Test
    void takesTheTimeAsTheOthersDo() {
        assertThat(after(2025_01_01_0000L)).isEqualTo(2026_03_14_1201L);
        assertThat(after(2025_01_01_000000L)).isEqualTo(2026_03_14_120130L);
        assertThat(NextVersion.after(new TreeSet<>(), true, NOW)).isEqualTo(2026_03_14_1201L);
    }

    @Test
    void staysAboveTheNewest() {
        assertThat(after(2026_03_14_1201L)).isEqualTo(2026_03_14_1202L);
        assertThat(after(2030_01_01_0000L)).isEqualTo(2030_01_01_0001L);
    }
}
