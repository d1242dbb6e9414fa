package dev.rung.sql.jsonpath;

import java.util.Locale;

/**
 * A token of a path.
 *
 * @param kind what it is
 * @param text the token as written, with its quotes and escapes
 */
record PathToken(Kind kind, String text) {

    /** What a token is. */
    enum Kind {
        /** A keyword or a key. */
        WORD,
        /** Something in double quotes. */
        STRING,
        /** {@code $name}. */
        VARIABLE,
        /** A whole number. */
        INTEGER,
        /** Any other number. */
        DECIMAL,
        /** An operator, a parenthesis, a dot. */
        SYMBOL,
        /** Something that is no token. */
        INVALID,
        /** The end. */
        END
    }

    /** Whether it is a word with an escape in it, which may be any word. */
    boolean isEscapedWord() {
        return kind == Kind.WORD && text.indexOf('\\') >= 0;
    }

    /** Whether it is this symbol, or this keyword in letters of any size. */
    boolean is(String word) {
        return switch (kind) {
            case SYMBOL -> text.equals(word);
            case WORD -> text.toLowerCase(Locale.ROOT).equals(word);
            default -> false;
        };
    }
}
