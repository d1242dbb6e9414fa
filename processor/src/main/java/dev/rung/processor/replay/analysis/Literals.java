package dev.rung.processor.replay.analysis;

import dev.rung.sql.catalog.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Texts of constants as PostgreSQL's types write them again after they have read them. Nothing, where that was not worked out. */
final class Literals {

    private static final Pattern PLAIN_TEXT = Pattern.compile("text|varchar|bpchar|json|xml|refcursor|cstring|unknown");
    private static final Pattern UUID = Pattern.compile("\\{?([0-9a-f]{4}-?){7}[0-9a-f]{4}}?");
    private static final Pattern ADDRESS = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}(/\\d{1,2})?");
    private static final List<String> TRUE = List.of("true", "yes", "on", "1");
    private static final List<String> FALSE = List.of("false", "no", "off", "0");

    private Literals() {}

    /**
     * The one text for a value.
     *
     * @param type its type, no domain
     * @param fields which parts of a span an {@code interval} keeps
     * @param text as somebody wrote it
     */
    static Optional<String> canonical(Type type, List<String> fields, String text) {
        try {
            return type.isArray()
                    ? ArrayText.canonical(type.element().orElseThrow().base(), text)
                    : type.schema().equals(Type.PG_CATALOG) ? ofBuiltIn(type.name(), fields, text) : ofMade(type, text);
        } catch (IllegalArgumentException | ArithmeticException notWorkedOut) {
            return Optional.empty();
        }
    }

    private static Optional<String> ofMade(Type type, String text) {
        return type.kind() == Type.Kind.ENUM ? Optional.of(text) : Optional.empty();
    }

    private static Optional<String> ofBuiltIn(String type, List<String> fields, String text) {
        if (PLAIN_TEXT.matcher(type).matches()) {
            return Optional.of(text);
        }
        var word = text.strip();
        return switch (type) {
            case "int2", "int4", "int8", "oid" -> Optional.of(integer(word).toString());
            case "numeric" -> Optional.of(numeric(word));
            case "float4" -> Optional.of(Float.toString(Float.parseFloat(real(word))));
            case "float8" -> Optional.of(Double.toString(Double.parseDouble(real(word))));
            case "bool" -> truth(word.toLowerCase(Locale.ROOT));
            case "uuid" -> uuid(word.toLowerCase(Locale.ROOT));
            case "inet" -> address(word);
            case "bit", "varbit" -> bits(word.toLowerCase(Locale.ROOT));
            case "bytea" -> bytes(text);
            case "jsonb" -> Optional.of(JsonText.canonical(text));
            case "date", "timestamp", "timestamptz", "time" -> TimeText.canonical(type, word);
            case "interval" -> SpanText.canonical(word, fields);
            default -> Optional.empty();
        };
    }

    static BigInteger integer(String word) {
        boolean isNegative = word.startsWith("-");
        var digits = (isNegative || word.startsWith("+") ? word.substring(1) : word)
                .replace("_", "")
                .toLowerCase(Locale.ROOT);
        var value = digits.startsWith("0x")
                ? new BigInteger(digits.substring(2), 16)
                : digits.startsWith("0o")
                        ? new BigInteger(digits.substring(2), 8)
                        : digits.startsWith("0b") ? new BigInteger(digits.substring(2), 2) : new BigInteger(digits);
        return isNegative ? value.negate() : value;
    }

    /** With as many digits behind the point as were written. */
    static String numeric(String word) {
        if (word.equalsIgnoreCase("nan")) {
            return "NaN";
        }
        var value = new BigDecimal(decimal(word));
        return (value.scale() < 0 ? value.setScale(0) : value).toPlainString();
    }

    private static String real(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "nan" -> "NaN";
            case "inf", "infinity", "+inf", "+infinity" -> "Infinity";
            case "-inf", "-infinity" -> "-Infinity";
            default -> decimal(word);
        };
    }

    private static String decimal(String word) {
        if (!word.matches("[-+]?[0-9_]*\\.?[0-9_]*([eE][-+]?[0-9_]+)?")) {
            throw new IllegalArgumentException(word);
        }
        return word.replace("_", "");
    }

    private static Optional<String> truth(String word) {
        return isPrefix(word, TRUE)
                ? Optional.of("true")
                : isPrefix(word, FALSE) ? Optional.of("false") : Optional.empty();
    }

    private static boolean isPrefix(String word, List<String> words) {
        return !word.isEmpty() && !word.equals("o") && words.stream().anyMatch(whole -> whole.startsWith(word));
    }

    private static Optional<String> uuid(String word) {
        if (!UUID.matcher(word).matches()) {
            return Optional.empty();
        }
        var digits = word.replaceAll("[{}-]", "");
        return Optional.of(digits.replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5"));
    }

    private static Optional<String> address(String word) {
        if (!ADDRESS.matcher(word).matches()) {
            return Optional.empty();
        }
        var whole = word.endsWith("/32") ? word.substring(0, word.length() - 3) : word;
        return Optional.of(whole.replaceAll("\\b0+(?=\\d)", ""));
    }

    /** {@code 101}, {@code b101}, {@code x5}. */
    static Optional<String> bits(String word) {
        if (word.startsWith("x")) {
            if (!word.matches("x[0-9a-f]*")) {
                return Optional.empty();
            }
            var bits = new StringBuilder();
            for (char digit : word.substring(1).toCharArray()) {
                var four = Integer.toBinaryString(Integer.parseInt(String.valueOf(digit), 16));
                bits.append("0".repeat(4 - four.length())).append(four);
            }
            return Optional.of(bits.toString());
        }
        var digits = word.startsWith("b") ? word.substring(1) : word;
        return Optional.of(digits).filter(all -> all.matches("[01]*"));
    }

    private static Optional<String> bytes(String text) {
        if (text.startsWith("\\x")) {
            return Optional.of(text.toLowerCase(Locale.ROOT).replaceAll("\\s", ""));
        }
        var hex = new StringBuilder("\\x");
        for (byte one : text.getBytes(java.nio.charset.StandardCharsets.UTF_8)) {
            hex.append(String.format("%02x", one));
        }
        return Optional.of(hex.toString()).filter(all -> text.indexOf('\\') < 0);
    }
}
