package dev.rung.processor.replay.analysis;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Spans of time: {@code '1 day 02:00'}, {@code 'P1D'} (PostgreSQL 18, "Interval Input"), as months, days and microseconds. */
final class SpanText {

    private static final Pattern PART = Pattern.compile(
            "\\s*(?:(?<sign>[-+]?)(?<hour>\\d+):(?<minute>\\d{1,2})(?::(?<second>\\d{1,2}(?:\\.\\d{1,6})?))?"
                    + "|(?<number>[-+]?\\d+(?:\\.\\d+)?)\\s*(?<unit>[a-z]+)?)\\s*");

    private long months;
    private long days;
    private BigDecimal seconds = BigDecimal.ZERO;

    private SpanText() {}

    static Optional<String> canonical(String word, List<String> fields) {
        var span = new SpanText();
        var text = word.toLowerCase(Locale.ROOT);
        boolean isRead = text.startsWith("p") ? span.readIso(text.substring(1)) : span.read(text, fields);
        return isRead && span.fits(fields)
                ? Optional.of(span.months + " mons " + span.days + " days "
                        + span.seconds.stripTrailingZeros().toPlainString() + " secs")
                : Optional.empty();
    }

    /** Whether nothing of it is cut off. */
    private boolean fits(List<String> fields) {
        if (fields.isEmpty()) {
            return true;
        }
        boolean isInFields = switch (fields.get(0)) {
            case "year" -> months % 12 == 0 && days == 0 && seconds.signum() == 0;
            case "month", "year to month" -> days == 0 && seconds.signum() == 0;
            case "day" -> seconds.signum() == 0;
            case "hour", "day to hour" -> isWhole(3600);
            case "minute", "day to minute", "hour to minute" -> isWhole(60);
            default -> true;
        };
        return isInFields && hasDigits(fields.get(fields.size() - 1));
    }

    private boolean hasDigits(String modifier) {
        return !Character.isDigit(modifier.charAt(0))
                || seconds.stripTrailingZeros().scale() <= Integer.parseInt(modifier);
    }

    private boolean isWhole(int unit) {
        return seconds.remainder(BigDecimal.valueOf(unit)).signum() == 0;
    }

    private boolean read(String text, List<String> fields) {
        var part = PART.matcher(text);
        int end = 0;
        while (end < text.length() && part.find(end) && part.start() == end && part.end() > end) {
            end = part.end();
            if (part.group("hour") != null) {
                addTime(part.group("sign"), part.group("hour"), part.group("minute"), part.group("second"));
            } else if (!add(new BigDecimal(part.group("number")), unit(part.group("unit"), fields))) {
                return false;
            }
        }
        return end == text.length() && end > 0;
    }

    /** A number alone is of the last field that the type has, or seconds. */
    private static String unit(@org.jspecify.annotations.Nullable String written, List<String> fields) {
        if (written != null) {
            return written;
        }
        var last = fields.isEmpty() ? "second" : fields.get(0).replaceFirst(".* to ", "");
        return Character.isDigit(last.charAt(0)) ? "second" : last;
    }

    private void addTime(String sign, String hour, String minute, @org.jspecify.annotations.Nullable String second) {
        var time = BigDecimal.valueOf(Long.parseLong(hour) * 3600 + Long.parseLong(minute) * 60)
                .add(second == null ? BigDecimal.ZERO : new BigDecimal(second));
        seconds = sign.equals("-") ? seconds.subtract(time) : seconds.add(time);
    }

    private boolean readIso(String text) {
        var halves = text.split("t", 2);
        return readIso(halves[0], "ymwd", List.of("year", "month", "week", "day"))
                && (halves.length == 1 || readIso(halves[1], "hms", List.of("hour", "minute", "second")));
    }

    private boolean readIso(String text, String letters, List<String> units) {
        var part = Pattern.compile("([-+]?\\d+(?:\\.\\d+)?)([" + letters + "])").matcher(text);
        int end = 0;
        while (part.find() && part.start() == end) {
            end = part.end();
            if (!add(new BigDecimal(part.group(1)), units.get(letters.indexOf(part.group(2))))) {
                return false;
            }
        }
        return end == text.length();
    }

    private boolean add(BigDecimal number, String unit) {
        boolean isWhole = number.stripTrailingZeros().scale() <= 0;
        return switch (unit) {
            case "century", "centuries" -> addMonths(number, 1200, isWhole);
            case "decade", "decades" -> addMonths(number, 120, isWhole);
            case "year", "years", "y", "yr", "yrs" -> addMonths(number, 12, isWhole);
            case "month", "months", "mon", "mons" -> addMonths(number, 1, isWhole);
            case "week", "weeks", "w" -> addDays(number, 7, isWhole);
            case "day", "days", "d" -> addDays(number, 1, isWhole);
            case "hour", "hours", "h", "hr", "hrs" -> addSeconds(number, "3600");
            case "minute", "minutes", "m", "min", "mins" -> addSeconds(number, "60");
            case "second", "seconds", "s", "sec", "secs" -> addSeconds(number, "1");
            case "millisecond", "milliseconds", "ms", "msec", "msecs" -> addSeconds(number, "0.001");
            default -> false;
        };
    }

    private boolean addMonths(BigDecimal number, int each, boolean isWhole) {
        months += isWhole ? number.longValueExact() * each : 0;
        return isWhole;
    }

    private boolean addDays(BigDecimal number, int each, boolean isWhole) {
        days += isWhole ? number.longValueExact() * each : 0;
        return isWhole;
    }

    private boolean addSeconds(BigDecimal number, String each) {
        seconds = seconds.add(number.multiply(new BigDecimal(each)));
        return true;
    }
}
