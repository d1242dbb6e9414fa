package dev.rung.processor.parse;

/**
 * A token of SQL.
 *
 * @param kind what it is
 * @param text the token as written
 * @param start the offset of its first character
 */
record SqlToken(Kind kind, String text, int start) {

    /** What a token is. */
    enum Kind {
        /** A keyword or an identifier without quotes. */
        WORD,
        /** An identifier in quotes. */
        QUOTED,
        /** A constant in single quotes or between dollars, with its prefix. */
        STRING,
        /** Anything else: numbers, operators, punctuation. */
        OTHER
    }

    boolean is(String symbol) {
        return text.equalsIgnoreCase(symbol);
    }

    int end() {
        return start + text.length();
    }
}
