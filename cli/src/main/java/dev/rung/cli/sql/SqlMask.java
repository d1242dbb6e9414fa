package dev.rung.cli.sql;

import java.util.regex.Pattern;

/**
 * SQL with all that is no code blotted out: comments become blanks, what stands between quotes becomes {@code x}. Every other
 * character keeps its place, so that what is found in the mask is found in the text (PostgreSQL 18, "Lexical Structure").
 */
public final class SqlMask {

    private static final Pattern DOLLAR = Pattern.compile("\\$(?:[A-Za-z_\\x80-\\uFFFF][\\w\\x80-\\uFFFF]*)?\\$");

    private final String sql;
    private final char[] mask;
    private int position;

    private SqlMask(String sql) {
        this.sql = sql;
        this.mask = sql.toCharArray();
    }

    /**
     * Blots out what is no code.
     *
     * @param sql any SQL
     * @return a text of the same length
     */
    public static String of(String sql) {
        var masking = new SqlMask(sql);
        while (masking.position < sql.length()) {
            masking.next();
        }
        return new String(masking.mask);
    }

    private void next() {
        char c = sql.charAt(position);
        var dollar = DOLLAR.matcher(sql).region(position, sql.length());
        if (sql.startsWith("--", position)) {
            int end = sql.indexOf('\n', position);
            blot(end < 0 ? sql.length() : end, ' ');
        } else if (sql.startsWith("/*", position)) {
            blot(endOfComment(), ' ');
        } else if (c == '\'' || c == '"') {
            blot(endOfQuoted(c, c == '\'' && isEscaped()), 'x');
        } else if (c == '$' && !followsWord() && dollar.lookingAt()) {
            int end = sql.indexOf(dollar.group(), dollar.end());
            blot(end < 0 ? sql.length() : end + dollar.group().length(), 'x');
        } else {
            position++;
        }
    }

    private void blot(int end, char with) {
        for (; position < end; position++) {
            if (mask[position] != '\n') {
                mask[position] = with;
            }
        }
    }

    /** {@code E'…'}: a backslash escapes. */
    private boolean isEscaped() {
        return position > 0
                && Character.toUpperCase(sql.charAt(position - 1)) == 'E'
                && (position == 1
                        || !Character.isLetterOrDigit(sql.charAt(position - 2)) && sql.charAt(position - 2) != '_');
    }

    /** A dollar may stand inside of a name. */
    private boolean followsWord() {
        return position > 0 && (Character.isLetterOrDigit(sql.charAt(position - 1)) || sql.charAt(position - 1) == '_');
    }

    private int endOfComment() {
        int depth = 0;
        for (int i = position; i < sql.length(); i++) {
            if (sql.startsWith("/*", i)) {
                depth++;
                i++;
            } else if (sql.startsWith("*/", i)) {
                i++;
                if (--depth == 0) {
                    return i + 1;
                }
            }
        }
        return sql.length();
    }

    private int endOfQuoted(char quote, boolean escapes) {
        for (int i = position + 1; i < sql.length(); i++) {
            char c = sql.charAt(i);
            if (escapes && c == '\\') {
                i++;
            } else if (c == quote) {
                if (i + 1 < sql.length() && sql.charAt(i + 1) == quote) {
                    i++;
                } else {
                    return i + 1;
                }
            }
        }
        return sql.length();
    }
}
