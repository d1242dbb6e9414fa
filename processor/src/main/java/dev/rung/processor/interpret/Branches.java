package dev.rung.processor.interpret;

import dev.rung.processor.read.JavaCode;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The value of one of several branches, of which those that are not taken have a say in its type (JLS 15.25, 15.28). */
final class Branches {

    private static final Set<Class<?>> WIDE = Set.of(int.class, long.class, float.class, double.class);

    private static final Set<String> ARITHMETIC = Set.of("+", "-", "*", "/", "%");

    private final Classes classes;
    private final Names names;

    Branches(Classes classes, Names names) {
        this.classes = classes;
        this.names = names;
    }

    /** The value that was taken, as the type that all of them have together. */
    Value unify(Frame frame, Value taken, List<JavaCode.Expression> others) {
        var object = taken.object();
        if (object == null || !Primitives.isNumeric(object)) {
            return taken.isPrimitive() || taken.isNone() || taken.object() instanceof Closure
                    ? taken
                    : new Value(object, null, taken.literal());
        }
        var value = taken;
        for (var other : others) {
            value = unify(value, typeOf(frame, other));
        }
        return value;
    }

    private static Value unify(Value taken, @Nullable Class<?> other) {
        var object = taken.object();
        if (other == null || object == null || taken.isUndecided()) {
            return Value.undecided(Objects.requireNonNull(object));
        }
        var mine = Objects.requireNonNull(Primitives.primitive(object));
        var primitive = other.isPrimitive() ? other : Primitives.unboxed(other);
        if (primitive == null || primitive == boolean.class || primitive == void.class) {
            return taken.isPrimitive() ? taken.as(Primitives.box(mine)) : taken;
        }
        if (primitive == mine) {
            return taken.as(mine);
        }
        if (!WIDE.contains(mine) || !WIDE.contains(primitive)) {
            return Value.undecided(object);
        }
        var wider = Primitives.widens(mine, primitive) ? primitive : mine;
        return Value.of(Primitives.cast(object, wider), wider);
    }

    /** The type of an expression, where a look at it tells; {@code Object} stands for any that is no number. */
    private @Nullable Class<?> typeOf(Frame frame, JavaCode.Expression expression) {
        if (expression instanceof JavaCode.Literal literal) {
            var primitive = literal.value() == null ? null : Primitives.primitive(literal.value());
            return primitive == null ? Object.class : primitive;
        }
        if (expression instanceof JavaCode.Name name) {
            return names.variable(frame, name.name())
                    .map(place -> place.type().library())
                    .orElse(null);
        }
        if (expression instanceof JavaCode.Unary unary && !unary.operator().equals("!")) {
            var operand = typeOf(frame, unary.operand());
            return operand != null && WIDE.contains(operand) ? operand : null;
        }
        if (expression instanceof JavaCode.Cast cast) {
            return classes.type(frame, cast.type()).library();
        }
        if (expression instanceof JavaCode.Binary binary) {
            return arithmetic(typeOf(frame, binary.left()), typeOf(frame, binary.right()), binary.operator());
        }
        return null;
    }

    private static @Nullable Class<?> arithmetic(@Nullable Class<?> left, @Nullable Class<?> right, String operator) {
        if (left == null || right == null || !ARITHMETIC.contains(operator)) {
            return null;
        }
        if (!WIDE.contains(left) || !WIDE.contains(right)) {
            return null;
        }
        return Primitives.widens(left, right) ? right : left;
    }
}
