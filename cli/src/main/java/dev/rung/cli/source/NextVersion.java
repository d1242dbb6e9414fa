package dev.rung.cli.source;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.SortedSet;

/** The version of a new migration, in the manner of those that there are. */
public final class NextVersion {

    private static final String MINUTES = "uuuuMMddHHmm";
    private static final String SECONDS = "uuuuMMddHHmmss";

    private NextVersion() {}

    /**
     * The next version: the next number for a history that counts, the time in UTC for one of timestamps.
     *
     * @param known the versions that there are
     * @param timestamps whether the first version of a history is to be a timestamp
     * @param now the time
     * @return a version above all others
     */
    public static long after(SortedSet<Long> known, boolean timestamps, Instant now) {
        if (known.isEmpty()) {
            return timestamps ? timestamp(MINUTES, now) : 1;
        }
        long newest = known.last();
        return switch (known.first() == 1 ? 0 : String.valueOf(newest).length()) {
            case 12 -> Math.max(newest + 1, timestamp(MINUTES, now));
            case 14 -> Math.max(newest + 1, timestamp(SECONDS, now));
            default -> newest + 1;
        };
    }

    private static long timestamp(String pattern, Instant now) {
        var format = DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withZone(ZoneOffset.UTC);
        return Long.parseLong(format.format(now));
    }
}
