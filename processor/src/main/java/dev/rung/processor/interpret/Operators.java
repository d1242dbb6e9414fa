package dev.rung.processor.interpret;

import dev.rung.processor.read.JavaCode;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Java's operators on values that are known. */
final class Operators {

    private Operators() {}

    static Object apply(JavaCode.Binary binary, @Nullable Object left, Supplier<@Nullable Object> other) {
        if (left instanceof Boolean truth
                && (binary.operator().equals("&&") || binary.operator().equals("||"))) {
            return truth == binary.operator().equals("||") ? truth : requireBoolean(other.get(), binary);
        }
        var right = other.get();
        return switch (binary.operator()) {
            case "+" ->
                left instanceof String || right instanceof String
                        ? text(left, binary) + text(right, binary)
                        : number(binary, left, right);
            case "==" -> same(binary, left, right);
            case "!=" -> !same(binary, left, right);
            default -> number(binary, left, right);
        };
    }

    private static boolean requireBoolean(@Nullable Object value, JavaCode.Binary binary) {
        if (value instanceof Boolean truth) {
            return truth;
        }
        throw unknown(binary);
    }

    private static String text(@Nullable Object value, JavaCode.Binary binary) {
        if (value == null
                || value instanceof String
                || value instanceof Number
                || value instanceof Boolean
                || value instanceof Character) {
            return String.valueOf(value);
        }
        throw unknown(binary);
    }

    /** Numbers and truth values by value; of texts Java compares the identity, which is not known. */
    private static boolean same(JavaCode.Binary binary, @Nullable Object left, @Nullable Object right) {
        if (left == null || right == null) {
            return left == right;
        }
        if (left instanceof Number && right instanceof Number) {
            return ((Number) left).doubleValue() == ((Number) right).doubleValue();
        }
        if (left instanceof Boolean && right instanceof Boolean) {
            return Objects.equals(left, right);
        }
        throw unknown(binary);
    }

    /** Computed as long numbers; two int numbers give an int, which wraps as Java's does. */
    private static Object number(JavaCode.Binary binary, @Nullable Object left, @Nullable Object right) {
        if (left == null || right == null || !isWhole(left) || !isWhole(right)) {
            throw unknown(binary);
        }
        long one = ((Number) left).longValue();
        long other = ((Number) right).longValue();
        boolean isInt = left instanceof Integer && right instanceof Integer;
        return switch (binary.operator()) {
            case "+" -> whole(one + other, isInt);
            case "-" -> whole(one - other, isInt);
            case "*" -> whole(one * other, isInt);
            case "<" -> one < other;
            case ">" -> one > other;
            default -> throw unknown(binary);
        };
    }

    private static Object whole(long value, boolean isInt) {
        if (isInt) {
            return (int) value;
        }
        return value;
    }

    private static boolean isWhole(Object value) {
        return value instanceof Integer || value instanceof Long;
    }

    private static Unknown unknown(JavaCode.Binary binary) {
        return new Unknown(
                binary.position(), "`" + binary.operator() + "` is not known at compile time for these values");
    }
}
