package dev.rung.sql.lexer;

import dev.rung.sql.Place;

/**
 * A token of SQL.
 *
 * @param kind what it is
 * @param text the token as written
 * @param value what it stands for: a word folded to small letters, a quoted name or a constant without quotes and escapes, and else
 *     the text
 * @param start the offset of its first character
 */
public record Token(Kind kind, String text, String value, int start) {

    /** What a token is. */
    public enum Kind {
        /** A keyword, or a name without quotes. */
        WORD,
        /** A name in quotes. */
        QUOTED,
        /** A constant in single quotes or between dollars, with its prefix. */
        TEXT,
        /** {@code B'…'} or {@code X'…'}. */
        BITS,
        /** A whole number, of any base. */
        INTEGER,
        /** A number with a point or an exponent. */
        DECIMAL,
        /** {@code $1}. */
        PARAMETER,
        /** One or more of the characters that operators are made of. */
        OPERATOR,
        /** A parenthesis, a bracket, a comma, a dot, a colon, {@code ::}, {@code :=}, {@code =>} or {@code ..}. */
        SYMBOL,
        /** Something in quotes, or a comment, that nothing closes. */
        UNTERMINATED,
        /** A character, or an escape, that SQL has no use for. */
        INVALID,
        /** The end of the text. */
        END
    }

    /**
     * Where it stands.
     *
     * @return from its first to its last character
     */
    public Place place() {
        return new Place(start, end());
    }

    /**
     * Where it ends.
     *
     * @return the offset behind its last character
     */
    public int end() {
        return start + text.length();
    }

    /**
     * Whether it is this keyword, symbol or operator: never something in quotes.
     *
     * @param word a keyword in small letters, or a symbol
     * @return whether it is
     */
    public boolean is(String word) {
        return switch (kind) {
            case WORD, SYMBOL, OPERATOR -> value.equals(word);
            default -> false;
        };
    }

    /**
     * Whether it is a word or a quoted name.
     *
     * @return whether it could be a name, for all that a single token tells
     */
    public boolean isName() {
        return kind == Kind.WORD || kind == Kind.QUOTED;
    }
}
