package dev.rung.cli.dsl;

import dev.rung.cli.sql.SqlMask;

/** Expressions of SQL as text. */
final class Expressions {

    private Expressions() {}

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
}
