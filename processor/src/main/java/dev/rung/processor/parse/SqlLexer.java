package dev.rung.processor.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Cuts SQL into tokens as PostgreSQL does (PostgreSQL 18, "Lexical Structure"): nested comments, strings with escapes, dollar
 * quoting. Comments and white space are left out.
 */
final class SqlLexer {

    private static final Pattern DOLLAR = Pattern.compile("\\$([A-Za-z_\\x80-\\uFFFF][A-Za-z0-9_\\x80-\\uFFFF]*)?\\$");
    private static final Pattern WORD = Pattern.compile("[A-Za-z_\\x80-\\uFFFF][A-Za-z0-9_$\\x80-\\uFFFF]*");
    private static final Pattern NUMBER = Pattern.compile("\\d[\\w.]*|\\.\\d\\w*");

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
        var dollar = c == '$' ? at(DOLLAR) : null;
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
        } else if (dollar != null) {
            add(SqlToken.Kind.STRING, endOfDollar(dollar.group()));
        } else if (isPrefixed()) {
            boolean escapes = c == 'e' || c == 'E';
            add(SqlToken.Kind.STRING, endOfQuoted(sql.indexOf('\'', position), '\'', escapes));
        } else {
            simple();
        }
    }

    private void simple() {
        var word = at(WORD);
        var number = at(NUMBER);
        if (word != null) {
            add(SqlToken.Kind.WORD, word.end());
        } else {
            add(SqlToken.Kind.OTHER, number != null ? number.end() : position + 1);
        }
    }

    /** {@code E'…'}, {@code B'…'}, {@code X'…'}, {@code N'…'}, {@code U&'…'}. */
    private boolean isPrefixed() {
        char c = Character.toUpperCase(sql.charAt(position));
        return ("EBXN".indexOf(c) >= 0 && sql.startsWith("'", position + 1))
                || (c == 'U' && sql.startsWith("&'", position + 1));
    }

    private @Nullable Matcher at(Pattern pattern) {
        var matcher = pattern.matcher(sql).region(position, sql.length());
        return matcher.lookingAt() ? matcher : null;
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
