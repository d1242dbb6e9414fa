package dev.rung.cli.dsl;

import dev.rung.cli.sql.SqlMask;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Expressions and names of SQL as text. */
final class Expressions {

    private static final Pattern TEXT = Pattern.compile("'((?:[^'\\\\]|'')*)'");
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,9}");

    private Expressions() {}

    /** The text that a plain constant holds, if it is one. */
    static Optional<String> text(String sql) {
        var text = TEXT.matcher(sql);
        return text.matches() ? Optional.of(text.group(1).replace("''", "'")) : Optional.empty();
    }

    /** Whether it is a whole number that fits into an {@code int}. */
    static boolean isWhole(String sql) {
        return WHOLE.matcher(sql).matches();
    }

    /** Without the parentheses around the whole of it. */
    static String unwrapped(String sql) {
        var text = sql.strip();
        while (isWrapped(text)) {
            text = text.substring(1, text.length() - 1).strip();
        }
        return text;
    }

    private static boolean isWrapped(String text) {
        var mask = SqlMask.of(text);
        return text.startsWith("(") && closing(mask, 0) == text.length() - 1;
    }

    /** {@code lower(name)}, and nothing after it: an index takes it without parentheses. */
    static boolean isCall(String sql) {
        var mask = SqlMask.of(sql);
        int open = mask.indexOf('(');
        return open > 0 && mask.substring(0, open).matches("[\\w.]+") && closing(mask, open) == mask.length() - 1;
    }

    /** Where what is opened closes. */
    static int closing(String mask, int open) {
        int depth = 0;
        for (int i = open; i < mask.length(); i++) {
            depth += mask.charAt(i) == '(' ? 1 : mask.charAt(i) == ')' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** What stands between commas. */
    static List<String> list(String sql) {
        var mask = SqlMask.of(sql);
        var elements = new ArrayList<String>();
        int start = 0;
        int depth = 0;
        for (int i = 0; i < mask.length(); i++) {
            char c = mask.charAt(i);
            depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
            if (c == ',' && depth == 0) {
                elements.add(sql.substring(start, i).strip());
                start = i + 1;
            }
        }
        elements.add(sql.substring(start).strip());
        return elements;
    }

    /** A name as PostgreSQL keeps it: without its quotes, or in lower case. */
    static String name(String sql) {
        return sql.startsWith("\"")
                ? sql.substring(1, sql.length() - 1).replace("\"\"", "\"")
                : sql.toLowerCase(Locale.ROOT);
    }

    /** Names between commas. */
    static List<String> names(String sql) {
        return list(sql).stream().map(Expressions::name).toList();
    }
}
