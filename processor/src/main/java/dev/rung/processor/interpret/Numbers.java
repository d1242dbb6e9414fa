package dev.rung.processor.interpret;

import org.jspecify.annotations.Nullable;

/** Computes with two numbers in the type to which Java promotes them; nothing for an operator that the type does not have. */
final class Numbers {

    private Numbers() {}

    static @Nullable Object apply(String operator, Object one, Object other) {
        var type = Primitives.promoted(one, other);
        var left = Primitives.cast(one, type);
        var right = Primitives.cast(other, type);
        if (type == int.class) {
            return ints(operator, (Integer) left, (Integer) right);
        }
        if (type == long.class) {
            return longs(operator, (Long) left, (Long) right);
        }
        return type == float.class
                ? floats(operator, (Float) left, (Float) right)
                : doubles(operator, (Double) left, (Double) right);
    }

    private static @Nullable Object ints(String operator, int left, int right) {
        return switch (operator) {
            case "+" -> left + right;
            case "-" -> left - right;
            case "*" -> left * right;
            case "/" -> left / right;
            case "%" -> left % right;
            case "&" -> left & right;
            case "|" -> left | right;
            case "^" -> left ^ right;
            default -> compared(operator, Integer.compare(left, right));
        };
    }

    private static @Nullable Object longs(String operator, long left, long right) {
        return switch (operator) {
            case "+" -> left + right;
            case "-" -> left - right;
            case "*" -> left * right;
            case "/" -> left / right;
            case "%" -> left % right;
            case "&" -> left & right;
            case "|" -> left | right;
            case "^" -> left ^ right;
            default -> compared(operator, Long.compare(left, right));
        };
    }

    private static @Nullable Boolean compared(String operator, int comparison) {
        return switch (operator) {
            case "==" -> comparison == 0;
            case "<" -> comparison < 0;
            case ">" -> comparison > 0;
            case "<=" -> comparison <= 0;
            case ">=" -> comparison >= 0;
            default -> null;
        };
    }

    private static @Nullable Object floats(String operator, float left, float right) {
        return switch (operator) {
            case "+" -> left + right;
            case "-" -> left - right;
            case "*" -> left * right;
            case "/" -> left / right;
            case "%" -> left % right;
            default -> compared(operator, left, right);
        };
    }

    private static @Nullable Object doubles(String operator, double left, double right) {
        return switch (operator) {
            case "+" -> left + right;
            case "-" -> left - right;
            case "*" -> left * right;
            case "/" -> left / right;
            case "%" -> left % right;
            default -> compared(operator, left, right);
        };
    }

    /** By the operators themselves, to which zero has no sign and what is no number is not even itself. */
    private static @Nullable Boolean compared(String operator, double left, double right) {
        return switch (operator) {
            case "==" -> left == right;
            case "<" -> left < right;
            case ">" -> left > right;
            case "<=" -> left <= right;
            case ">=" -> left >= right;
            default -> null;
        };
    }

    /** The number that is shifted is promoted alone (JLS 15.19). */
    static Value shifted(String operator, Object number, Object distance) {
        int by = (int) ((Number) Primitives.cast(distance, long.class)).longValue();
        if (number instanceof Long left) {
            return Value.of(
                    switch (operator) {
                        case "<<" -> left << by;
                        case ">>" -> left >> by;
                        default -> left >>> by;
                    },
                    long.class);
        }
        int left = (Integer) Primitives.cast(number, int.class);
        return Value.of(
                switch (operator) {
                    case "<<" -> left << by;
                    case ">>" -> left >> by;
                    default -> left >>> by;
                },
                int.class);
    }
}
