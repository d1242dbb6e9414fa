package dev.rung.sql.lexer;

/**
 * Where a number ends (PostgreSQL 18, "Numeric Constants"). Underscores and other bases than ten came with PostgreSQL 16; what follows a
 * number without a space is a word of its own, as PostgreSQL 14 has it.
 */
final class Numbers {

    private Numbers() {}

    static int end(String sql, int start) {
        int based = based(sql, start);
        if (based > start) {
            return based;
        }
        int end = digits(sql, start);
        if (isFraction(sql, end)) {
            end = digits(sql, end + 1);
        }
        return exponent(sql, end);
    }

    static boolean isDecimal(String sql, int start) {
        if (based(sql, start) > start) {
            return false;
        }
        int end = digits(sql, start);
        return isFraction(sql, end) || exponent(sql, end) > end;
    }

    /** {@code 1..10} in PL/pgSQL is no number with a point. */
    private static boolean isFraction(String sql, int at) {
        return at < sql.length() && sql.charAt(at) == '.' && !sql.startsWith("..", at);
    }

    private static int exponent(String sql, int start) {
        if (start >= sql.length() || Character.toLowerCase(sql.charAt(start)) != 'e') {
            return start;
        }
        int at = start + 1;
        if (at < sql.length() && (sql.charAt(at) == '+' || sql.charAt(at) == '-')) {
            at++;
        }
        int end = digits(sql, at);
        return end > at ? end : start;
    }

    private static int based(String sql, int start) {
        if (sql.charAt(start) != '0' || start + 1 >= sql.length()) {
            return start;
        }
        int base = switch (Character.toLowerCase(sql.charAt(start + 1))) {
            case 'x' -> 16;
            case 'o' -> 8;
            case 'b' -> 2;
            default -> 0;
        };
        int end = start + 2;
        while (base > 0 && end < sql.length() && isOfNumber(sql, end, base)) {
            end++;
        }
        return end > start + 2 && base > 0 ? end : start;
    }

    private static boolean isOfNumber(String sql, int at, int base) {
        char c = sql.charAt(at);
        return c < 0x80
                && (Character.digit(c, base) >= 0
                        || (c == '_'
                                && at + 1 < sql.length()
                                && sql.charAt(at + 1) < 0x80
                                && Character.digit(sql.charAt(at + 1), base) >= 0));
    }

    private static int digits(String sql, int start) {
        int end = start;
        while (end < sql.length() && (Characters.isDigit(sql.charAt(end)) || (end > start && joinsDigits(sql, end)))) {
            end++;
        }
        return end;
    }

    private static boolean joinsDigits(String sql, int at) {
        return sql.charAt(at) == '_' && at + 1 < sql.length() && Characters.isDigit(sql.charAt(at + 1));
    }
}
