package dev.rung.sql.lexer;

import dev.rung.sql.Identifier;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts SQL into tokens as PostgreSQL does, with {@code standard_conforming_strings} on: nested comments, strings with escapes and
 * continuations, dollar quoting, operators of many characters. Comments and white space are left out: they are what lies between
 * two tokens.
 */
public final class Lexer {

    private final String sql;
    private final List<Token> tokens = new ArrayList<>();
    private int position;

    private Lexer(String sql) {
        this.sql = sql;
    }

    /**
     * The tokens of a text. No text is refused: what is not closed or not allowed is a token that says so.
     *
     * @param sql any text
     * @return its tokens in order, without one for the end
     */
    public static List<Token> tokens(String sql) {
        var lexer = new Lexer(sql);
        while (lexer.position < sql.length()) {
            lexer.next();
        }
        return UnicodeEscapes.applied(lexer.tokens);
    }

    /**
     * The first tokens of a text: what follows them is not looked at.
     *
     * @param sql any text
     * @param count how many tokens are enough
     * @return as many tokens, or all where there are fewer
     */
    public static List<Token> beginning(String sql, int count) {
        var lexer = new Lexer(sql);
        while (lexer.position < sql.length() && lexer.tokens.size() < count) {
            lexer.next();
        }
        return UnicodeEscapes.applied(lexer.tokens);
    }

    private void next() {
        char c = sql.charAt(position);
        if (isSpace(c)) {
            position++;
        } else if (sql.startsWith("--", position)) {
            int end = endOfLine();
            position = end;
        } else if (sql.startsWith("/*", position)) {
            comment();
        } else if (c == '\'') {
            text(position, false);
        } else if (c == '"') {
            quoted(position);
        } else if (c == '$') {
            dollar();
        } else if (Characters.beginsWord(c)) {
            wordOrPrefix();
        } else if (Characters.isDigit(c)
                || (c == '.' && position + 1 < sql.length() && Characters.isDigit(at(position + 1)))) {
            add(Numbers.isDecimal(sql, position) ? Token.Kind.DECIMAL : Token.Kind.INTEGER, Numbers.end(sql, position));
        } else if (Characters.isOperator(c)) {
            int end = Operators.end(sql, position);
            boolean isArrow = end - position == 2 && sql.startsWith("=>", position);
            add(isArrow ? Token.Kind.SYMBOL : Token.Kind.OPERATOR, end);
        } else {
            symbol();
        }
    }

    private void symbol() {
        for (var pair : List.of("::", ":=", "..")) {
            if (sql.startsWith(pair, position)) {
                add(Token.Kind.SYMBOL, position + 2);
                return;
            }
        }
        boolean isKnown = "()[],;.:".indexOf(at(position)) >= 0;
        add(
                isKnown ? Token.Kind.SYMBOL : Token.Kind.INVALID,
                position + Character.charCount(sql.codePointAt(position)));
    }

    private int endOfLine() {
        int end = position;
        while (end < sql.length() && at(end) != '\n' && at(end) != '\r') {
            end++;
        }
        return end;
    }

    /** Comments nest. */
    private void comment() {
        int depth = 0;
        for (int i = position; i + 1 < sql.length(); i++) {
            if (sql.startsWith("/*", i)) {
                depth++;
                i++;
            } else if (sql.startsWith("*/", i)) {
                depth--;
                i++;
                if (depth == 0) {
                    position = i + 1;
                    return;
                }
            }
        }
        add(Token.Kind.UNTERMINATED, sql.length());
    }

    private void wordOrPrefix() {
        char c = Character.toLowerCase(at(position));
        if (sql.startsWith("'", position + 1) && "bxe".indexOf(c) >= 0) {
            if (c == 'b' || c == 'x') {
                bits();
            } else {
                text(position + 1, c == 'e');
            }
        } else if (c == 'n' && sql.startsWith("'", position + 1)) {
            add(Token.Kind.WORD, sql.substring(position, position + 1), "nchar");
        } else if (c == 'u' && sql.startsWith("&'", position + 1)) {
            text(position + 2, false);
        } else if (c == 'u' && sql.startsWith("&\"", position + 1)) {
            quoted(position + 2);
        } else {
            int end = position + 1;
            while (end < sql.length() && Characters.continuesWord(at(end))) {
                end++;
            }
            var word = sql.substring(position, end);
            add(Token.Kind.WORD, word, Identifier.fold(word));
        }
    }

    private void bits() {
        int end = Quotes.end(sql, position + 1, false);
        if (end < 0) {
            add(Token.Kind.UNTERMINATED, sql.length());
        } else {
            add(Token.Kind.BITS, sql.substring(position, end), Quotes.content(sql, position + 1, end, false));
        }
    }

    private void text(int quote, boolean escapes) {
        int end = Quotes.end(sql, quote, escapes);
        if (end < 0) {
            add(Token.Kind.UNTERMINATED, sql.length());
            return;
        }
        var value = escapes
                ? Escapes.decode(Quotes.content(sql, quote, end, true))
                : Quotes.content(sql, quote, end, false);
        add(Token.Kind.TEXT, sql.substring(position, end), value);
    }

    private void quoted(int quote) {
        int end = Quotes.endOfName(sql, quote);
        if (end < 0) {
            add(Token.Kind.UNTERMINATED, sql.length());
            return;
        }
        var value = sql.substring(quote + 1, end - 1).replace("\"\"", "\"");
        add(value.isEmpty() ? Token.Kind.INVALID : Token.Kind.QUOTED, sql.substring(position, end), value);
    }

    /** {@code $1}, {@code $$…$$} or {@code $tag$…$tag$}. */
    private void dollar() {
        int end = position + 1;
        if (end < sql.length() && Characters.isDigit(at(end))) {
            while (end < sql.length() && Characters.isDigit(at(end))) {
                end++;
            }
            add(Token.Kind.PARAMETER, end);
            return;
        }
        if (end < sql.length() && Characters.beginsWord(at(end))) {
            while (end < sql.length() && Characters.continuesTag(at(end))) {
                end++;
            }
        }
        if (end >= sql.length() || at(end) != '$') {
            add(Token.Kind.INVALID, position + 1);
            return;
        }
        var tag = sql.substring(position, end + 1);
        int close = sql.indexOf(tag, end + 1);
        if (close < 0) {
            add(Token.Kind.UNTERMINATED, sql.length());
        } else {
            add(Token.Kind.TEXT, sql.substring(position, close + tag.length()), sql.substring(end + 1, close));
        }
    }

    private char at(int index) {
        return sql.charAt(index);
    }

    private void add(Token.Kind kind, int end) {
        var text = sql.substring(position, end);
        add(kind, text, text);
    }

    private void add(Token.Kind kind, String text, String value) {
        tokens.add(new Token(kind, text, value, position));
        position += text.length();
    }

    private static boolean isSpace(char c) {
        return Characters.isSpace(c);
    }
}
