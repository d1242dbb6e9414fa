package dev.rung.sql.lexer;

/** What stands in quotes, and where it ends. */
final class Quotes {

    private static final int NOT_CLOSED = -1;

    private Quotes() {}

    /**
     * Where a constant in single quotes ends, with its continuations on later lines, or -1 if nothing closes it.
     *
     * @param quote the offset of the opening quote
     * @param escapes whether a backslash escapes the next character
     */
    static int end(String sql, int quote, boolean escapes) {
        int end = endOfPart(sql, quote, escapes);
        while (end > 0) {
            int next = continuation(sql, end);
            if (next < 0) {
                return end;
            }
            end = endOfPart(sql, next, escapes);
        }
        return NOT_CLOSED;
    }

    /** The characters between the quotes of all parts, doubled quotes made one; an escaped quote keeps its backslash. */
    static String content(String sql, int quote, int end, boolean escapes) {
        var content = new StringBuilder();
        for (int start = quote; start >= 0 && start < end; ) {
            int close = endOfPart(sql, start, escapes);
            content.append(undoubled(sql.substring(start + 1, close - 1), escapes));
            start = close < end ? continuation(sql, close) : end;
        }
        return content.toString();
    }

    private static String undoubled(String part, boolean escapes) {
        if (part.indexOf('\'') < 0) {
            return part;
        }
        var content = new StringBuilder();
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            content.append(c);
            if (escapes && c == '\\' && i + 1 < part.length()) {
                content.append(part.charAt(++i));
            } else if (c == '\'') {
                i++;
            }
        }
        return content.toString();
    }

    private static int endOfPart(String sql, int quote, boolean escapes) {
        for (int i = quote + 1; i < sql.length(); i++) {
            char c = sql.charAt(i);
            if (escapes && c == '\\') {
                i++;
            } else if (c == '\'') {
                if (i + 1 < sql.length() && sql.charAt(i + 1) == '\'') {
                    i++;
                } else {
                    return i + 1;
                }
            }
        }
        return NOT_CLOSED;
    }

    /** The quote of the next part: behind white space with a line break in it, where comments may stand too. */
    private static int continuation(String sql, int end) {
        boolean isBroken = false;
        int at = end;
        while (at < sql.length()) {
            char c = sql.charAt(at);
            if (c == '\n' || c == '\r') {
                isBroken = true;
            } else if (sql.startsWith("--", at)) {
                while (at + 1 < sql.length() && sql.charAt(at + 1) != '\n' && sql.charAt(at + 1) != '\r') {
                    at++;
                }
            } else if (!Characters.isSpace(c)) {
                return isBroken && c == '\'' ? at : NOT_CLOSED;
            }
            at++;
        }
        return NOT_CLOSED;
    }

    /** Where a name in double quotes ends, or -1. */
    static int endOfName(String sql, int quote) {
        for (int i = quote + 1; i < sql.length(); i++) {
            if (sql.charAt(i) == '"') {
                if (i + 1 < sql.length() && sql.charAt(i + 1) == '"') {
                    i++;
                } else {
                    return i + 1;
                }
            }
        }
        return NOT_CLOSED;
    }
}
