package dev.rung.processor.interpret;

import dev.rung.processor.read.Position;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How a value becomes one of another type, when it is assigned and when it is cast (JLS 5). */
final class Conversions {

    private static final Set<Class<?>> WHOLE = Set.of(byte.class, short.class, char.class, int.class, long.class);

    private Conversions() {}

    /** What a field holds before anything is assigned to it. */
    static Value initial(TypeRef type) {
        var library = type.library();
        if (library == null || !library.isPrimitive()) {
            return Value.of(null, library);
        }
        return library == boolean.class ? Value.of(false) : Value.of(Primitives.cast(0, library), library);
    }

    /** For a variable, a parameter or a result of that type. */
    static Value convert(Value value, TypeRef type, Position position) {
        if (value.isUndecided()) {
            return decided(value, type.library(), position);
        }
        if (value.isNone()) {
            return value;
        }
        if (value.object() instanceof Closure closure) {
            return closure.as(type, position);
        }
        var target = type.library();
        if (target == null) {
            return value.isPrimitive() ? box(value) : value.as(null);
        }
        if (target.isPrimitive()) {
            return primitive(value, target, position);
        }
        return reference(value, target, position);
    }

    /** A whole number is the same, whatever whole types it went through. */
    private static Value decided(Value value, @Nullable Class<?> target, Position position) {
        if (value.object() != null && target != null && WHOLE.contains(target)) {
            return Value.of(Primitives.cast(value.object(), target), target);
        }
        throw new Unknown(position, "the type of this number is not known at compile time");
    }

    private static Value box(Value value) {
        return value.type() == null ? value : value.as(Primitives.box(value.type()));
    }

    /** A constant may become narrower without a cast; that it fits is what the compiler sees to. */
    private static Value primitive(Value value, Class<?> target, Position position) {
        var object = value.object();
        if (object == null) {
            throw new Unknown(position, "null is no `" + target.getName() + "`");
        }
        var from = Primitives.primitive(object);
        if (from == null || (from == boolean.class) != (target == boolean.class)) {
            throw new Unknown(position, "this is no `" + target.getName() + "`");
        }
        return new Value(Primitives.cast(object, target), target, value.literal());
    }

    private static Value reference(Value value, Class<?> target, Position position) {
        var object = value.object();
        var primitive = Primitives.unboxed(target);
        if (object != null && primitive != null && value.isPrimitive()) {
            return primitive(value, primitive, position).as(target);
        }
        if (object != null && !target.isInstance(object)) {
            throw new Unknown(position, "this is no `" + target.getSimpleName() + "`");
        }
        return value.as(target);
    }

    /** With a cast in the source. */
    static Value cast(Value value, TypeRef type, Position position) {
        if (value.isNone()) {
            throw new Unknown(position, "this value is not known at compile time");
        }
        return convert(value, type, position).withoutLiteral();
    }

    /** The number, text or truth value itself, out of its box. */
    static Object unboxed(Value value, Position position) {
        var object = value.object();
        if (object == null || value.isNone()) {
            throw new Unknown(position, "this value is not known at compile time");
        }
        return object;
    }

    /** A truth value. */
    static boolean isTrue(Value value, Position position) {
        if (value.object() instanceof Boolean truth) {
            return truth;
        }
        throw new Unknown(position, "whether this holds is not known at compile time");
    }

    /** A value that a library gave, which knows no more of its type than reflection tells. */
    static Value ofLibrary(@Nullable Object object, Type type) {
        if (type == void.class) {
            return Value.NOTHING;
        }
        if (type instanceof Class<?> erasure) {
            return Value.of(object, erasure);
        }
        if (type instanceof GenericArrayType && object != null) {
            return Value.of(object, object.getClass());
        }
        return type instanceof ParameterizedType parameterized && parameterized.getRawType() instanceof Class<?> erasure
                ? Value.of(object, erasure)
                : Value.reference(object);
    }
}
