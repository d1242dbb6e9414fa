package dev.rung.internal.config;

import dev.rung.Migration;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.regex.Pattern;

/** Durations as people write them in a configuration: {@code 500ms}, {@code 5s}, {@code 2m}, {@code 1h}, or ISO 8601. */
public final class Durations {

    private static final Pattern PLAIN = Pattern.compile("(\\d{1,9})\\s*(ms|s|m|h)");

    private Durations() {}

    /**
     * Reads a duration.
     *
     * @param text the duration as written, in a configuration or in {@link Migration#lockTimeout()}
     * @return the duration, not negative
     * @throws IllegalArgumentException when the text is none
     */
    public static Duration parse(String text) {
        var plain = PLAIN.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (plain.matches()) {
            long amount = Long.parseLong(plain.group(1));
            return switch (plain.group(2)) {
                case "ms" -> Duration.ofMillis(amount);
                case "s" -> Duration.ofSeconds(amount);
                case "m" -> Duration.ofMinutes(amount);
                default -> Duration.ofHours(amount);
            };
        }
        try {
            var duration = Duration.parse(text.strip());
            if (!duration.isNegative()) {
                return duration;
            }
        } catch (DateTimeParseException e) {
            // falls through: the message below says it in the words of this file
        }
        throw new IllegalArgumentException("`" + text + "` is no duration; write `500ms`, `5s`, `2m` or `1h`");
    }
}
