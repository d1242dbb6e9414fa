package dev.rung.sql.jsonpath;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads paths, to find those that no PostgreSQL from 14 to 18 takes. What it takes some of them may refuse. */
public final class JsonPath {

    private static final PathToken END = new PathToken(PathToken.Kind.END, "");
    private static final Set<String> COMPARISONS = Set.of("==", "!=", "<>", "<", "<=", ">", ">=");

    private final List<PathToken> tokens;
    private int position;
    private int filters;
    private int subscripts;

    private JsonPath(List<PathToken> tokens) {
        this.tokens = tokens;
    }

    /** What a part of a path gives. */
    private enum Result {
        /** Items. */
        ITEMS,
        /** A truth value. */
        TRUTH,
        /** A truth value in parentheses, or {@code exists}. */
        TRUTH_IN_PARENTHESES
    }

    /** Ends the reading of a path that is wrong. */
    private static final class WrongPath extends RuntimeException {

        private static final long serialVersionUID = 1;

        WrongPath() {
            super("the path is wrong", null, false, false);
        }
    }

    /**
     * Whether a text is a path.
     *
     * @param text any text
     * @return whether some PostgreSQL takes it
     */
    public static boolean isValid(String text) {
        var path = new JsonPath(PathLexer.tokens(text));
        if (path.tokens.stream().anyMatch(PathToken::isEscapedWord)) {
            return true;
        }
        try {
            if (!path.accept("strict")) {
                path.accept("lax");
            }
            path.or();
            return path.peek() == END;
        } catch (WrongPath e) {
            return false;
        }
    }

    private PathToken peek() {
        return position < tokens.size() ? tokens.get(position) : END;
    }

    private boolean accept(String word) {
        boolean isNext = peek().is(word);
        position += isNext ? 1 : 0;
        return isNext;
    }

    private void expect(String word) {
        require(accept(word));
    }

    private boolean accept(PathToken.Kind kind) {
        boolean isNext = peek().kind() == kind;
        position += isNext ? 1 : 0;
        return isNext;
    }

    private static void require(boolean condition) {
        if (!condition) {
            throw new WrongPath();
        }
    }

    private Result or() {
        var left = and();
        while (accept("||")) {
            require(left != Result.ITEMS && and() != Result.ITEMS);
            left = Result.TRUTH;
        }
        return left;
    }

    private Result and() {
        var left = test();
        while (accept("&&")) {
            require(left != Result.ITEMS && test() != Result.ITEMS);
            left = Result.TRUTH;
        }
        return left;
    }

    private Result test() {
        if (accept("!")) {
            require(primary() == Result.TRUTH_IN_PARENTHESES);
            return Result.TRUTH;
        }
        var left = sum();
        if (peek().kind() == PathToken.Kind.SYMBOL && COMPARISONS.contains(peek().text())) {
            position++;
            require(left == Result.ITEMS && sum() == Result.ITEMS);
            return Result.TRUTH;
        }
        if (accept("starts")) {
            expect("with");
            require(left == Result.ITEMS);
            require(accept(PathToken.Kind.STRING) || accept(PathToken.Kind.VARIABLE));
            return Result.TRUTH;
        }
        if (accept("like_regex")) {
            require(left == Result.ITEMS && accept(PathToken.Kind.STRING));
            flags();
            return Result.TRUTH;
        }
        return left;
    }

    private void flags() {
        if (accept("flag")) {
            var flags = peek().text();
            require(accept(PathToken.Kind.STRING));
            require(flags.chars().allMatch(flag -> "\"ismxq\\".indexOf(flag) >= 0) || flags.indexOf('\\') >= 0);
        }
    }

    private Result sum() {
        var left = product();
        while (accept("+") || accept("-")) {
            require(left == Result.ITEMS && product() == Result.ITEMS);
        }
        return left;
    }

    private Result product() {
        var left = signed();
        while (accept("*") || accept("/") || accept("%")) {
            require(left == Result.ITEMS && signed() == Result.ITEMS);
        }
        return left;
    }

    private Result signed() {
        if (accept("+") || accept("-")) {
            require(signed() == Result.ITEMS);
            return Result.ITEMS;
        }
        return primary();
    }

    private Result primary() {
        if (accept("(")) {
            return behindParentheses();
        }
        if (peek().is("exists")) {
            position++;
            expect("(");
            require(or() == Result.ITEMS);
            expect(")");
            return Result.TRUTH_IN_PARENTHESES;
        }
        scalar();
        accessors();
        return Result.ITEMS;
    }

    private Result behindParentheses() {
        var inner = or();
        expect(")");
        if (inner != Result.ITEMS && accept("is")) {
            expect("unknown");
            return Result.TRUTH;
        }
        boolean isAccessed = accessors();
        return inner == Result.ITEMS || isAccessed ? Result.ITEMS : Result.TRUTH_IN_PARENTHESES;
    }

    /** {@code true}, {@code false} and {@code null} are written in small letters. */
    private void scalar() {
        var token = peek();
        boolean isScalar = switch (token.kind()) {
            case STRING, VARIABLE, INTEGER, DECIMAL -> true;
            case WORD ->
                switch (token.text()) {
                    case "true", "false", "null" -> true;
                    default -> token.is("last") && subscripts > 0;
                };
            case SYMBOL -> token.is("$") || (token.is("@") && filters > 0);
            default -> false;
        };
        require(isScalar);
        position++;
    }

    /** Whether there were any. */
    private boolean accessors() {
        int start = position;
        while (accessor()) {
            // each of them is taken as it is read
        }
        return position > start;
    }

    private boolean accessor() {
        if (accept("[")) {
            subscript();
        } else if (accept("?")) {
            expect("(");
            filters++;
            require(or() != Result.ITEMS);
            filters--;
            expect(")");
        } else if (accept(".")) {
            member();
        } else {
            return false;
        }
        return true;
    }

    private void subscript() {
        if (accept("*")) {
            expect("]");
            return;
        }
        subscripts++;
        do {
            require(sum() == Result.ITEMS);
            require(!accept("to") || sum() == Result.ITEMS);
        } while (accept(","));
        subscripts--;
        expect("]");
    }

    private void member() {
        if (accept("*")) {
            return;
        }
        if (accept("**")) {
            levels();
            return;
        }
        var key = peek();
        require(accept(PathToken.Kind.WORD) || accept(PathToken.Kind.STRING));
        if (key.kind() == PathToken.Kind.WORD && accept("(")) {
            arguments(key.text().toLowerCase(Locale.ROOT));
            expect(")");
        }
    }

    private void arguments(String method) {
        switch (method) {
            case "abs", "size", "type", "floor", "double", "ceiling", "keyvalue" -> {}
            case "bigint", "boolean", "date", "integer", "number", "string" -> {}
            case "decimal" -> precisionAndScale();
            case "datetime" -> accept(PathToken.Kind.STRING);
            case "time", "time_tz", "timestamp", "timestamp_tz" -> accept(PathToken.Kind.INTEGER);
            default -> throw new WrongPath();
        }
    }

    private void precisionAndScale() {
        if (peek().is(")")) {
            return;
        }
        int count = 0;
        do {
            if (!accept("+")) {
                accept("-");
            }
            require(accept(PathToken.Kind.INTEGER));
            count++;
        } while (accept(","));
        require(count <= 2);
    }

    private void levels() {
        if (accept("{")) {
            level();
            if (accept("to")) {
                level();
            }
            expect("}");
        }
    }

    private void level() {
        require(accept(PathToken.Kind.INTEGER) || accept("last"));
    }
}
