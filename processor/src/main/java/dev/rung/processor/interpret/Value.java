package dev.rung.processor.interpret;

import dev.rung.processor.read.Position;
import org.jspecify.annotations.Nullable;

/**
 * What an expression gives.
 *
 * @param object the value; a primitive one is boxed
 * @param type what the compiler takes it for, as an erasure: a primitive type is always told, null stands for any reference type
 *     that is not known
 * @param literal where it stands in the source as a literal, or null
 */
record Value(
        @Nullable Object object,
        @Nullable Class<?> type,
        @Nullable Position literal) {

    /** What a method without a value gives, and a number of rows that only the database knows. No value of Java. */
    enum None {
        NOTHING,
        ROWS
    }

    private static final class Undecided {}

    static final Value NOTHING = of(None.NOTHING, void.class);
    static final Value ROWS = of(None.ROWS, null);

    static Value of(@Nullable Object object, @Nullable Class<?> type) {
        return new Value(object, type, null);
    }

    /** A reference whose type the compiler knows better than we do. */
    static Value reference(@Nullable Object object) {
        return of(object, null);
    }

    static Value of(boolean truth) {
        return of(truth, boolean.class);
    }

    /** The null of a literal, which is of every type. */
    static Value literal(@Nullable Object object, Position position) {
        if (object == null) {
            return new Value(null, Void.class, position);
        }
        return new Value(object, object instanceof String ? String.class : Primitives.primitive(object), position);
    }

    /** A constant that the compiler wrote into a class. */
    static Value constant(Object object) {
        return of(object, object instanceof String ? String.class : Primitives.primitive(object));
    }

    boolean isPrimitive() {
        return type != null && type.isPrimitive() && type != void.class;
    }

    /** A number of which only the compiler knows in which type it comes out of a choice. */
    static Value undecided(Object number) {
        return of(number, Undecided.class);
    }

    boolean isUndecided() {
        return type == Undecided.class;
    }

    /** Whether nothing can be done with it but to pass it on. */
    boolean isNone() {
        return object instanceof None || isUndecided();
    }

    /** Whether it is the null that stands as such in the source. */
    boolean isNullLiteral() {
        return object == null && type == Void.class;
    }

    Value withoutLiteral() {
        return of(object, type);
    }

    Value as(@Nullable Class<?> other) {
        return new Value(object, other, literal);
    }
}
