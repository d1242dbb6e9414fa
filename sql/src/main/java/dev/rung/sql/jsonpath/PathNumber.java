package dev.rung.sql.jsonpath;

/**
 * Numbers of a path: underscores and other bases than ten since PostgreSQL 16. No word stands right behind one, but for a method behind a whole number and
 * a dot, as PostgreSQL 14 has it.
 */
final class PathNumber {

    private PathNumber() {}

    static boolean begins(String path, int at) {
        return isDigit(path, at) || (path.charAt(at) == '.' && isDigit(path, at + 1));
    }

    static PathToken at(String path, int start) {
        int based = based(path, start);
        if (based > start) {
            return new PathToken(PathToken.Kind.INTEGER, path.substring(start, based));
        }
        int integer = integer(path, start);
        boolean isBeforeMethod = path.startsWith(".", integer)
                && PathLexer.isOther(path, integer + 1)
                && !isDigit(path, integer + 1)
                && path.substring(start, integer).indexOf('_') < 0;
        if (integer > start && isBeforeMethod) {
            return new PathToken(PathToken.Kind.INTEGER, path.substring(start, integer));
        }
        int decimal = path.startsWith(".", integer) ? digits(path, integer + 1) : integer;
        int end = exponent(path, decimal);
        var kind = PathLexer.isOther(path, end) || endsInSign(path, end)
                ? PathToken.Kind.INVALID
                : end == integer ? PathToken.Kind.INTEGER : PathToken.Kind.DECIMAL;
        return new PathToken(kind, path.substring(start, end));
    }

    /** A whole number does not begin with zero unless it is zero. */
    private static int integer(String path, int start) {
        return path.startsWith("0", start) ? start + 1 : digits(path, start);
    }

    private static int exponent(String path, int start) {
        if (!path.startsWith("e", start) && !path.startsWith("E", start)) {
            return start;
        }
        boolean isSigned = path.startsWith("+", start + 1) || path.startsWith("-", start + 1);
        int end = digits(path, start + (isSigned ? 2 : 1));
        return isDigit(path, end - 1) ? end : start;
    }

    /** {@code 1e+} is no number. */
    private static boolean endsInSign(String path, int end) {
        return path.startsWith("e", end) || path.startsWith("E", end);
    }

    private static int based(String path, int start) {
        if (!path.startsWith("0", start) || start + 1 >= path.length()) {
            return start;
        }
        int base = switch (path.charAt(start + 1)) {
            case 'x', 'X' -> 16;
            case 'o', 'O' -> 8;
            case 'b', 'B' -> 2;
            default -> 0;
        };
        int end = base == 0 ? start : digits(path, start + 2, base);
        return end > start + 2 ? end : start;
    }

    private static int digits(String path, int start) {
        return digits(path, start, 10);
    }

    /** An underscore stands between two digits. */
    private static int digits(String path, int start, int base) {
        int end = start;
        while (isDigit(path, end, base) || (end > start && path.startsWith("_", end) && isDigit(path, end + 1, base))) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(String path, int at) {
        return isDigit(path, at, 10);
    }

    private static boolean isDigit(String path, int at, int base) {
        return at < path.length() && path.charAt(at) < 0x80 && Character.digit(path.charAt(at), base) >= 0;
    }
}
