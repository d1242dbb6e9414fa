package dev.rung.processor.replay.analysis;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Points in time as ISO 8601 and PostgreSQL write them; other ways of writing depend on settings. */
final class TimeText {

    private static final String DATE = "(?<year>\\d{4})-(?<month>\\d{1,2})-(?<day>\\d{1,2})";
    private static final String TIME =
            "(?<hour>\\d{1,2}):(?<minute>\\d{2})(:(?<second>\\d{2})(\\.(?<fraction>\\d{1,6}))?)?";
    private static final String ZONE = "(?<zone>Z|UTC|GMT|[-+]\\d{1,2}(:?\\d{2})?)";
    private static final Pattern POINT =
            Pattern.compile("(" + DATE + ")?([ T]*" + TIME + ")? *" + ZONE + "?", Pattern.CASE_INSENSITIVE);

    private TimeText() {}

    static Optional<String> canonical(String type, String word) {
        if (word.matches("-?infinity") && !type.equals("time")) {
            return Optional.of(word);
        }
        var read = POINT.matcher(word);
        if (word.isEmpty() || !read.matches()) {
            return Optional.empty();
        }
        try {
            return canonical(type, read);
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }

    private static Optional<String> canonical(String type, Matcher read) {
        boolean hasDate = read.group("year") != null;
        return switch (type) {
            case "date" ->
                Optional.of(read).filter(any -> hasDate).map(any -> date(read).toString());
            case "time" ->
                Optional.of(read)
                        .filter(any -> !hasDate && read.group("hour") != null)
                        .map(any -> time(read).toString());
            case "timestamp" ->
                Optional.of(read)
                        .filter(any -> hasDate)
                        .map(any -> dateTime(read).toString());
            default ->
                Optional.of(read)
                        .filter(any -> hasDate && read.group("zone") != null)
                        .map(any -> dateTime(read)
                                .toInstant(zone(read.group("zone")))
                                .toString());
        };
    }

    private static LocalDate date(Matcher read) {
        return LocalDate.of(number(read, "year"), number(read, "month"), number(read, "day"));
    }

    private static LocalTime time(Matcher read) {
        var fraction = read.group("fraction");
        int nanos = fraction == null ? 0 : Integer.parseInt((fraction + "000000000").substring(0, 9));
        return LocalTime.of(number(read, "hour"), number(read, "minute"), number(read, "second"), nanos);
    }

    private static LocalDateTime dateTime(Matcher read) {
        return date(read).atTime(time(read));
    }

    private static int number(Matcher read, String group) {
        return read.group(group) == null ? 0 : Integer.parseInt(read.group(group));
    }

    private static ZoneOffset zone(String text) {
        if (Character.isLetter(text.charAt(0))) {
            return ZoneOffset.UTC;
        }
        var digits = text.substring(1).replace(":", "");
        int split = Math.min(2, digits.length());
        int minutes = Integer.parseInt(digits.substring(0, split)) * 60
                + (digits.length() > 2 ? Integer.parseInt(digits.substring(split)) : 0);
        return ZoneOffset.ofTotalSeconds((text.charAt(0) == '-' ? -60 : 60) * minutes);
    }
}
