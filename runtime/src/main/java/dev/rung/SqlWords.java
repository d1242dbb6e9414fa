package dev.rung;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words and signs of a statement, without comments (PostgreSQL 18, "Lexical Structure"): just enough to see what kind of
 * statement it is and which names it holds.
 */
final class SqlWords {

    private final String sql;
    private final List<Word> words = new ArrayList<>();
    private int position;

    private SqlWords(String sql) {
        this.sql = sql;
    }

    /** One word, name, constant or sign, as written. */
    record Word(String text) {

        /** Whether it is a keyword or a sign, in any case of letters; a quoted name is none. */
        boolean is(String keyword) {
            return text.equalsIgnoreCase(keyword);
        }

        String lower() {
            return text.toLowerCase(Locale.ROOT);
        }
    }

    /** Cuts a text into words. */
    static List<Word> of(String sql) {
        var cut = new SqlWords(sql);
        while (cut.position < sql.length()) {
            cut.next();
        }
        return cut.words;
    }

    private void next() {
        char c = sql.charAt(position);
        if (Character.isWhitespace(c)) {
            position++;
        } else if (sql.startsWith("--", position)) {
            int end = sql.indexOf('\n', position);
            position = end < 0 ? sql.length() : end;
        } else if (sql.startsWith("/*", position)) {
            position = endOfComment();
        } else {
            int end = endOfWord(c);
            words.add(new Word(sql.substring(position, end)));
            position = end;
        }
    }

    private int endOfWord(char c) {
        int tag = c == '$' ? endOfTag() : 0;
        if (c == '\'' || c == '"') {
            return endOfQuoted(position, false);
        }
        if (tag > 0) {
            int end = sql.indexOf(sql.substring(position, tag), tag);
            return end < 0 ? sql.length() : end + tag - position;
        }
        if (!isLetter(c)) {
            return position + 1;
        }
        int end = position + 1;
        while (end < sql.length() && isPart(sql.charAt(end))) {
            end++;
        }
        return isPrefix(end) ? endOfQuoted(sql.charAt(end) == '&' ? end + 1 : end, c == 'e' || c == 'E') : end;
    }

    /** {@code E'…'}, {@code B'…'}, {@code X'…'}, {@code N'…'}, {@code U&'…'} and {@code U&"…"}. */
    private boolean isPrefix(int end) {
        if (end != position + 1) {
            return false;
        }
        char c = Character.toUpperCase(sql.charAt(position));
        return ("EBXN".indexOf(c) >= 0 && sql.startsWith("'", end))
                || (c == 'U' && (sql.startsWith("&'", end) || sql.startsWith("&\"", end)));
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c >= 0x80;
    }

    private static boolean isPart(char c) {
        return isLetter(c) || (c >= '0' && c <= '9') || c == '$';
    }

    private int endOfTag() {
        int end = position + 1;
        while (end < sql.length() && sql.charAt(end) != '$' && isPart(sql.charAt(end))) {
            end++;
        }
        boolean number = end > position + 1 && Character.isDigit(sql.charAt(position + 1));
        return end < sql.length() && sql.charAt(end) == '$' && !number ? end + 1 : 0;
    }

    private int endOfQuoted(int start, boolean escapes) {
        char quote = sql.charAt(start);
        for (int i = start + 1; i < sql.length(); i++) {
            if (escapes && sql.charAt(i) == '\\') {
                i++;
            } else if (sql.charAt(i) == quote) {
                if (i + 1 == sql.length() || sql.charAt(i + 1) != quote) {
                    return i + 1;
                }
                i++;
            }
        }
        return sql.length();
    }

    private int endOfComment() {
        int depth = 0;
        for (int i = position; i < sql.length() - 1; i++) {
            if (sql.startsWith("/*", i)) {
                depth++;
                i++;
            } else if (sql.startsWith("*/", i)) {
                i++;
                depth--;
                if (depth == 0) {
                    return i + 1;
                }
            }
        }
        return sql.length();
    }
}
