package dev.rung.sql.lexer;

/** The classes of characters of PostgreSQL's lexer. */
final class Characters {

    private static final String OF_OPERATORS = "~!@#^&|`?+-*/%<>=";

    private Characters() {}

    static boolean isSpace(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }

    /** Whatever is not ASCII counts as a letter, no-break spaces too. */
    static boolean beginsWord(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c >= 0x80;
    }

    static boolean continuesWord(char c) {
        return continuesTag(c) || c == '$';
    }

    static boolean continuesTag(char c) {
        return beginsWord(c) || isDigit(c);
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isOperator(char c) {
        return OF_OPERATORS.indexOf(c) >= 0;
    }
}
