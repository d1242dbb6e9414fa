package dev.rung.processor.interpret;

import dev.rung.processor.read.JavaCode;
import dev.rung.processor.read.Position;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Java's operators on values that are known, with its numeric promotion and its overflow (JLS 5.6, 15.15 to 15.24). */
final class Operators {

    private Operators() {}

    static Value binary(JavaCode.Binary binary, Value left, Supplier<Value> other) {
        var operator = binary.operator();
        if (operator.equals("&&") || operator.equals("||")) {
            boolean first = Conversions.isTrue(left, binary.position());
            return Value.of(
                    first == operator.equals("||") ? first : Conversions.isTrue(other.get(), binary.position()));
        }
        return apply(operator, left, other.get(), binary.position());
    }

    static Value unary(JavaCode.Unary unary, Value value) {
        var operand = Conversions.unboxed(value, unary.position());
        if (unary.operator().equals("!")) {
            return Value.of(!Conversions.isTrue(value, unary.position()));
        }
        if (!Primitives.isNumeric(operand)) {
            throw unknown(unary.operator(), unary.position());
        }
        var type = Primitives.promoted(operand, 0);
        var zero = Value.of(Primitives.cast(0, type), type);
        var promoted = Value.of(Primitives.cast(operand, type), type);
        return switch (unary.operator()) {
            case "+" -> promoted;
            case "~" -> apply("^", promoted, Value.of(-1, int.class), unary.position());
            default -> negated(promoted, zero, unary.position());
        };
    }

    /** Of broken numbers zero has a sign, which a subtraction would lose. */
    private static Value negated(Value value, Value zero, Position position) {
        if (value.object() instanceof Double number) {
            return Value.of(-number, double.class);
        }
        return value.object() instanceof Float number
                ? Value.of(-number, float.class)
                : apply("-", zero, value, position);
    }

    static Value apply(String operator, Value left, Value right, Position position) {
        if (left.isNone() || right.isNone()) {
            throw unknown(operator, position);
        }
        if (operator.equals("+") && (isText(left) || isText(right))) {
            var text = Texts.of(left, position) + Texts.of(right, position);
            Budget.size(position, text.length());
            return Value.of(text, String.class);
        }
        if (operator.equals("==") || operator.equals("!=")) {
            return Value.of(same(left, right, position) == operator.equals("=="));
        }
        var one = Conversions.unboxed(left, position);
        var other = Conversions.unboxed(right, position);
        if (one instanceof Boolean first && other instanceof Boolean second) {
            return Value.of(logical(operator, first, second, position));
        }
        if (!Primitives.isNumeric(one) || !Primitives.isNumeric(other)) {
            throw unknown(operator, position);
        }
        return operator.length() > 1 && operator.charAt(0) == operator.charAt(1)
                ? Numbers.shifted(operator, one, other)
                : number(operator, one, other, position);
    }

    private static boolean isText(Value value) {
        return value.object() instanceof String || value.type() == String.class;
    }

    private static boolean logical(String operator, boolean one, boolean other, Position position) {
        return switch (operator) {
            case "&" -> one & other;
            case "|" -> one | other;
            case "^" -> one ^ other;
            default -> throw unknown(operator, position);
        };
    }

    private static Value number(String operator, Object one, Object other, Position position) {
        try {
            var result = Numbers.apply(operator, one, other);
            if (result != null) {
                return Value.of(result, Primitives.primitive(result));
            }
        } catch (ArithmeticException e) {
            throw new Unknown(position, "fails with `" + e.getMessage() + "`");
        }
        throw unknown(operator, position);
    }

    /** Numbers and truth values by value; of boxes and texts Java compares the identity, which is not known. */
    private static boolean same(Value left, Value right, Position position) {
        var one = left.object();
        var other = right.object();
        if (one == null || other == null) {
            return one == other;
        }
        if (left.isPrimitive() || right.isPrimitive()) {
            if (Primitives.isNumeric(one) && Primitives.isNumeric(other)) {
                return Boolean.TRUE.equals(Numbers.apply("==", one, other));
            }
            if (one instanceof Boolean && other instanceof Boolean) {
                return one.equals(other);
            }
        }
        if (hasIdentity(one) && hasIdentity(other)) {
            return one == other;
        }
        throw unknown("==", position);
    }

    private static boolean hasIdentity(@Nullable Object value) {
        return value instanceof Instance || value instanceof Enum;
    }

    private static Unknown unknown(String operator, Position position) {
        return new Unknown(position, "`" + operator + "` is not known at compile time for these values");
    }
}
