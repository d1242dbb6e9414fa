package dev.rung.cli;

import dev.rung.HistoryRow;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Times and durations where there is a column for them, which is empty for what did not happen yet. */
final class Times {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss 'UTC'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);
    private static final Duration SHORT = Duration.ofSeconds(10);

    private Times() {}

    static String time(@Nullable Instant time) {
        return time == null ? "" : TIME.format(time);
    }

    static String took(@Nullable Duration took) {
        return took == null ? "" : took.compareTo(SHORT) < 0 ? took.toMillis() + " ms" : took.toSeconds() + " s";
    }

    /** How long a step took, or why that says nothing. */
    static String took(HistoryRow row) {
        if (row.finishedAt() == null) {
            return "not finished";
        }
        return row.ran() ? took(Duration.between(row.startedAt(), row.finishedAt())) : "recorded without running it";
    }
}
