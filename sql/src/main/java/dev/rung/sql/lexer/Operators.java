package dev.rung.sql.lexer;

/** Where an operator ends (PostgreSQL 18, "Operators" in "Lexical Structure"). */
final class Operators {

    private static final String LETS_END_IN_SIGN = "~!@#%^&|`?";

    private Operators() {}

    /** It ends before a comment; and it ends in {@code +} or {@code -} only if it holds a character that SQL has no operators of. */
    static int end(String sql, int start) {
        int end = start;
        boolean mayEndInSign = false;
        while (end < sql.length() && Characters.isOperator(sql.charAt(end)) && !beginsComment(sql, end)) {
            mayEndInSign |= LETS_END_IN_SIGN.indexOf(sql.charAt(end)) >= 0;
            end++;
        }
        while (!mayEndInSign && end - start > 1 && isSign(sql.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean beginsComment(String sql, int at) {
        return sql.startsWith("--", at) || sql.startsWith("/*", at);
    }

    private static boolean isSign(char c) {
        return c == '+' || c == '-';
    }
}
