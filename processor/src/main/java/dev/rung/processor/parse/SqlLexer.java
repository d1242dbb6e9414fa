package dev.rung.processor.parse;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts SQL into tokens as PostgreSQL does (PostgreSQL 18, "Lexical Structure"): nested comments, strings with escapes, dollar
 * quoting. Comments and white space are left out.
 */
final class SqlLexer {

    private final String sql;
    private final List<SqlToken> tokens = new ArrayList<>();
    private int position;

    private SqlLexer(String sql) {
        this.sql = sql;
    }

    static List<SqlToken> tokens(String sql) {
        var lexer = new SqlLexer(sql);
        while (lexer.position < sql.length()) {
            lexer.next();
        }
        return lexer.tokens;
    }

    private void next() {
        char c = sql.charAt(position);
        int dollar = c == '$' ? endOfTag() : -1;
        if (Character.isWhitespace(c)) {
            position++;
        } else if (sql.startsWith("--", position)) {
            int end = sql.indexOf('\n', position);
            position = end < 0 ? sql.length() : end;
        } else if (sql.startsWith("/*", position)) {
            position = endOfComment();
        } else if (c == '\'') {
            add(SqlToken.Kind.STRING, endOfQuoted(position, '\'', false));
        } else if (c == '"') {
            add(SqlToken.Kind.QUOTED, endOfQuoted(position, '"', false));
        } else if (dollar > 0) {
            add(SqlToken.Kind.STRING, endOfDollar(sql.substring(position, dollar)));
        } else if (isPrefixed()) {
            boolean escapes = c == 'e' || c == 'E';
            add(SqlToken.Kind.STRING, endOfQuoted(sql.indexOf('\'', position), '\'', escapes));
        } else {
            simple(c);
        }
    }

    private void simple(char c) {
        if (startsWord(c)) {
            int end = position + 1;
            while (end < sql.length() && (isInTag(sql.charAt(end)) || sql.charAt(end) == '$')) {
                end++;
            }
            add(SqlToken.Kind.WORD, end);
        } else if (isDigit(c)) {
            add(SqlToken.Kind.OTHER, endOfNumber(true));
        } else if (c == '.' && position + 1 < sql.length() && isDigit(sql.charAt(position + 1))) {
            add(SqlToken.Kind.OTHER, endOfNumber(false));
        } else {
            add(SqlToken.Kind.OTHER, position + 1);
        }
    }

    private int endOfNumber(boolean withPoint) {
        int end = position + 1;
        while (end < sql.length() && isInNumber(sql.charAt(end), withPoint)) {
            end++;
        }
        return end;
    }

    private static boolean isInNumber(char c, boolean withPoint) {
        return (c < 0x80 && isInTag(c)) || (withPoint && c == '.');
    }

    private static boolean startsWord(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || c == '_'
                || (c >= 0x80 && !Character.isHighSurrogate(c));
    }

    private static boolean isInTag(char c) {
        return startsWord(c) || isDigit(c);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Where the tag ends that begins a constant between dollars, or -1 if none does. */
    private int endOfTag() {
        int end = position + 1;
        while (end < sql.length() && isInTag(sql.charAt(end))) {
            end++;
        }
        boolean isTag = end < sql.length() && sql.charAt(end) == '$' && !isDigit(sql.charAt(position + 1));
        return isTag ? end + 1 : -1;
    }

    /** {@code E'…'}, {@code B'…'}, {@code X'…'}, {@code N'…'}, {@code U&'…'}. */
    private boolean isPrefixed() {
        char c = Character.toUpperCase(sql.charAt(position));
        return ("EBXN".indexOf(c) >= 0 && sql.startsWith("'", position + 1))
                || (c == 'U' && sql.startsWith("&'", position + 1));
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

    private int endOfQuoted(int start, char quote, boolean escapes) {
        for (int i = start + 1; i < sql.length(); i++) {
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

    private int endOfDollar(String tag) {
        int end = sql.indexOf(tag, position + tag.length());
        return end < 0 ? sql.length() : end + tag.length();
    }

    private void add(SqlToken.Kind kind, int end) {
        tokens.add(new SqlToken(kind, sql.substring(position, end), position));
        position = end;
    }
}
