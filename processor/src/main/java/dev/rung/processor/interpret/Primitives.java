package dev.rung.processor.interpret;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Java's primitive types, their boxes, and how numbers go from one to another. */
final class Primitives {

    private static final Map<Class<?>, Class<?>> BOXES = Map.of(
            int.class, Integer.class,
            long.class, Long.class,
            double.class, Double.class,
            float.class, Float.class,
            boolean.class, Boolean.class,
            char.class, Character.class,
            short.class, Short.class,
            byte.class, Byte.class,
            void.class, Void.class);
    private static final Map<Class<?>, Class<?>> PRIMITIVES =
            BOXES.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
    private static final Map<String, Class<?>> NAMES =
            BOXES.keySet().stream().collect(Collectors.toMap(Class::getName, type -> type));
    private static final List<Class<?>> WIDENING =
            List.of(byte.class, short.class, int.class, long.class, float.class, double.class);

    private Primitives() {}

    static @Nullable Class<?> named(String name) {
        return NAMES.get(name);
    }

    static Class<?> box(Class<?> primitive) {
        return BOXES.getOrDefault(primitive, primitive);
    }

    /** The primitive type of a box, or null. */
    static @Nullable Class<?> unboxed(@Nullable Class<?> box) {
        return box == null ? null : PRIMITIVES.get(box);
    }

    /** The primitive type of a boxed value. */
    static @Nullable Class<?> primitive(Object boxed) {
        return PRIMITIVES.get(boxed.getClass());
    }

    /** Whether a value of one primitive type is one of the other without a cast. */
    static boolean widens(Class<?> from, Class<?> to) {
        if (from == to) {
            return true;
        }
        int start = from == char.class ? WIDENING.indexOf(short.class) : WIDENING.indexOf(from);
        int end = WIDENING.indexOf(to);
        return from == char.class ? end > start : start >= 0 && end > start;
    }

    static boolean isNumeric(@Nullable Object value) {
        return value instanceof Character || value instanceof Number && PRIMITIVES.containsKey(value.getClass());
    }

    /** The type in which two numbers are computed. */
    static Class<?> promoted(Object left, Object right) {
        if (left instanceof Double || right instanceof Double) {
            return double.class;
        }
        if (left instanceof Float || right instanceof Float) {
            return float.class;
        }
        return left instanceof Long || right instanceof Long ? long.class : int.class;
    }

    /** A number as one of another primitive type, as a cast gives it. */
    static Object cast(Object value, Class<?> primitive) {
        if (value instanceof Boolean || primitive == boolean.class) {
            return (Boolean) value;
        }
        Number number = value instanceof Character character ? (Number) (int) character : (Number) value;
        if (primitive == int.class) {
            return number.intValue();
        }
        if (primitive == long.class) {
            return number.longValue();
        }
        if (primitive == double.class) {
            return number.doubleValue();
        }
        if (primitive == float.class) {
            return number.floatValue();
        }
        int whole = number.intValue();
        if (primitive == short.class) {
            return (short) whole;
        }
        return primitive == byte.class ? (Object) (byte) whole : (Object) (char) whole;
    }
}
