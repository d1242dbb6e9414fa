package dev.rung.processor.infer;

import static dev.rung.processor.infer.CommonType.NUMBERS;
import static dev.rung.processor.infer.CommonType.isNumber;
import static dev.rung.processor.infer.CommonType.isText;

import dev.rung.processor.parse.TypeName;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What PostgreSQL's operators give (PostgreSQL 18, "Functions and Operators"). */
final class Operators {

    private static final Set<String> BOOLEAN = Set.of(
            "and", "or", "not", "is", "in", "<", ">", "=", "<=", ">=", "<>", "!=", "@>", "<@", "@@", "~", "~*", "!~",
            "!~*", "~~", "!~~", "~~*", "!~~*", "?", "?|", "?&", "-|-", "@?", "^@");

    private static final String INTERVAL = "interval";
    private static final String TIMESTAMP = "timestamp";
    private static final String ZONED = "timestamp with time zone";

    /** Sums and differences of dates and times. */
    private static final Map<String, String> TIMES = Map.ofEntries(
            Map.entry("date + integer", "date"),
            Map.entry("integer + date", "date"),
            Map.entry("date + interval", TIMESTAMP),
            Map.entry("interval + date", TIMESTAMP),
            Map.entry("date + time", TIMESTAMP),
            Map.entry("time + date", TIMESTAMP),
            Map.entry("date - date", "integer"),
            Map.entry("date - integer", "date"),
            Map.entry("date - interval", TIMESTAMP),
            Map.entry("timestamp + interval", TIMESTAMP),
            Map.entry("interval + timestamp", TIMESTAMP),
            Map.entry("timestamp - interval", TIMESTAMP),
            Map.entry("timestamp - timestamp", INTERVAL),
            Map.entry("timestamp - date", INTERVAL),
            Map.entry("date - timestamp", INTERVAL),
            Map.entry(ZONED + " + interval", ZONED),
            Map.entry("interval + " + ZONED, ZONED),
            Map.entry(ZONED + " - interval", ZONED),
            Map.entry(ZONED + " - " + ZONED, INTERVAL),
            Map.entry(ZONED + " - " + TIMESTAMP, INTERVAL),
            Map.entry(TIMESTAMP + " - " + ZONED, INTERVAL),
            Map.entry(ZONED + " - date", INTERVAL),
            Map.entry("time + interval", "time"),
            Map.entry("interval + time", "time"),
            Map.entry("time - interval", "time"),
            Map.entry("time - time", INTERVAL),
            Map.entry("interval + interval", INTERVAL),
            Map.entry("interval - interval", INTERVAL),
            Map.entry("money + money", "money"),
            Map.entry("money - money", "money"),
            Map.entry("money / money", "double precision"));

    private Operators() {}

    static boolean isBoolean(String symbol) {
        return BOOLEAN.contains(symbol);
    }

    static @Nullable TypeName unary(String symbol, TypeName type) {
        boolean keeps = (isNumber(type) || type.name().equals(INTERVAL))
                        && Set.of("+", "-", "@").contains(symbol)
                || symbol.equals("~") && isWhole(type);
        return keeps ? type : null;
    }

    /** The type of an operation, or null where it is not known; a constant that is open takes what the other side asks for. */
    static @Nullable TypeName binary(String symbol, TypeName left, TypeName right) {
        if (symbol.equals("||")) {
            return joined(left, right);
        }
        if (left.name().equals("jsonb") || left.name().equals("json")) {
            return ofJson(symbol, left);
        }
        if (isNumber(left) && Types.isOpen(right)) {
            return arithmetic(symbol, left, left);
        }
        if (isNumber(right) && Types.isOpen(left)) {
            return arithmetic(symbol, right, right);
        }
        if (isNumber(left) && isNumber(right)) {
            return arithmetic(symbol, left, right);
        }
        if (symbol.equals("&&") && (left.isArray() || left.name().endsWith("range"))) {
            return Types.BOOLEAN;
        }
        return ofTimes(symbol, left, right);
    }

    private static @Nullable TypeName joined(TypeName left, TypeName right) {
        if (left.isArray() || right.isArray()) {
            return left.isArray() ? left : right;
        }
        for (var name : new String[] {"jsonb", "bytea", "tsvector"}) {
            if (left.name().equals(name) || right.name().equals(name)) {
                boolean fits = left.name().equals(right.name()) || Types.isOpen(left) || Types.isOpen(right);
                return fits ? Types.of(name) : null;
            }
        }
        boolean text = isText(left) || isText(right) || Types.isOpen(left) || Types.isOpen(right);
        return text ? Types.TEXT : null;
    }

    private static @Nullable TypeName ofJson(String symbol, TypeName json) {
        return switch (symbol) {
            case "->", "#>", "-", "#-" -> json;
            case "->>", "#>>" -> Types.TEXT;
            default -> null;
        };
    }

    private static boolean isWhole(TypeName type) {
        return isNumber(type) && NUMBERS.indexOf(type.name()) < 3;
    }

    private static boolean isFloat(TypeName type) {
        return NUMBERS.indexOf(type.name()) > 3;
    }

    private static @Nullable TypeName arithmetic(String symbol, TypeName left, TypeName right) {
        var larger = NUMBERS.indexOf(left.name()) >= NUMBERS.indexOf(right.name()) ? left : right;
        return switch (symbol) {
            case "+", "-", "*", "/" ->
                isFloat(larger) && !left.name().equals(right.name()) ? Types.of("double precision") : larger;
            case "%" -> isFloat(larger) ? null : larger;
            case "^" -> larger.name().equals("numeric") ? larger : Types.of("double precision");
            case "&", "|", "#" -> isWhole(larger) ? larger : null;
            case "<<", ">>" -> isWhole(left) ? left : null;
            default -> null;
        };
    }

    private static @Nullable TypeName ofTimes(String symbol, TypeName left, TypeName right) {
        if (left.isArray() || right.isArray()) {
            return null;
        }
        var known = TIMES.get(
                left.name() + " " + symbol + " " + (right.name().equals("smallint") ? "integer" : right.name()));
        if (known != null) {
            return Types.of(known);
        }
        for (var scaled : new String[] {INTERVAL, "money"}) {
            boolean scales = left.name().equals(scaled)
                            && isNumber(right)
                            && Set.of("*", "/").contains(symbol)
                    || right.name().equals(scaled) && isNumber(left) && symbol.equals("*");
            if (scales) {
                return Types.of(scaled);
            }
        }
        return null;
    }
}
