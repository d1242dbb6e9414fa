package dev.rung.processor.interpret;

import dev.rung.processor.read.Position;
import java.lang.reflect.Array;
import java.lang.reflect.Executable;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Chooses among methods of a library, of one name, by the values that they are called with, in the three phases of the Java Language
 * Specification (15.12.2): by subtyping, with boxing, with a variable number of arguments; the most specific one wins. Where the
 * type is not known that the compiler takes a value for, that of the value itself stands for it.
 */
final class Overloads {

    private Overloads() {}

    /** The one that Java would call, or nothing if none fits or several fit equally well. */
    static <E extends Executable> Optional<E> choose(List<E> candidates, List<Value> arguments) {
        if (candidates.size() > 1 && arguments.stream().anyMatch(Overloads::isGuess)) {
            return Optional.empty();
        }
        for (int phase = 1; phase <= 3; phase++) {
            var fitting = new ArrayList<E>();
            for (var candidate : candidates) {
                if (fits(candidate, arguments, phase)) {
                    fitting.add(candidate);
                }
            }
            if (!fitting.isEmpty()) {
                boolean variable = phase == 3;
                return fitting.stream()
                        .filter(one -> fitting.stream()
                                .allMatch(other ->
                                        one == other || isMoreSpecific(one, other, arguments.size(), variable)))
                        .findFirst();
            }
        }
        return Optional.empty();
    }

    /** An array or a null may be one argument or all of them, and only the compiler knows. */
    private static boolean isGuess(Value value) {
        return value.type() == null
                && (value.object() == null || value.object().getClass().isArray());
    }

    private static boolean fits(Executable candidate, List<Value> arguments, int phase) {
        int parameters = candidate.getParameterCount();
        boolean counts = phase < 3
                ? parameters == arguments.size()
                : candidate.isVarArgs() && arguments.size() >= parameters - 1;
        if (!counts) {
            return false;
        }
        var types = candidate.getParameterTypes();
        for (int i = 0; i < arguments.size(); i++) {
            if (phase < 3 && isFunctionOfAnyType(candidate, i, arguments.get(i))) {
                continue;
            }
            int needed = phase(phase < 3 ? types[i] : spread(types, i), arguments.get(i));
            if (needed == 0 || needed > phase) {
                return false;
            }
        }
        return true;
    }

    /** A function that goes into a collection; what it is for shows when it is taken out. */
    private static boolean isFunctionOfAnyType(Executable candidate, int parameter, Value argument) {
        return argument.object() instanceof Closure
                && candidate.getParameterTypes()[parameter] == Object.class
                && candidate.getGenericParameterTypes()[parameter] instanceof TypeVariable;
    }

    /** The type of a parameter, counting the elements of a variable one as parameters of their own. */
    private static Class<?> spread(Class<?>[] types, int index) {
        return index >= types.length - 1 ? types[types.length - 1].getComponentType() : types[index];
    }

    /** Whether a parameter takes a value: 1 by subtyping, 2 in a box or out of it, 0 not at all. */
    static int phase(Class<?> type, Value value) {
        var object = value.object();
        if (value.isNone()) {
            return 0;
        }
        if (object instanceof Closure closure) {
            return Functions.open(type)
                            .filter(open -> closure.takes(open.getParameterCount()))
                            .isPresent()
                    ? 1
                    : 0;
        }
        if (value.isPrimitive()) {
            return primitive(type, Objects.requireNonNull(value.type()));
        }
        if (type.isPrimitive()) {
            var from = object == null ? null : Primitives.primitive(object);
            return from != null && Primitives.widens(from, type) ? 2 : 0;
        }
        boolean isStatic = value.type() != null && !value.isNullLiteral();
        return (isStatic && value.type() != null
                        ? type.isAssignableFrom(value.type())
                        : object == null || type.isInstance(object))
                ? 1
                : 0;
    }

    private static int primitive(Class<?> type, Class<?> value) {
        if (type.isPrimitive()) {
            return Primitives.widens(value, type) ? 1 : 0;
        }
        return type.isAssignableFrom(Primitives.box(value)) ? 2 : 0;
    }

    private static boolean isMoreSpecific(Executable one, Executable other, int arguments, boolean variable) {
        var mine = one.getParameterTypes();
        var theirs = other.getParameterTypes();
        for (int i = 0; i < arguments; i++) {
            if (!isSubtype(variable ? spread(mine, i) : mine[i], variable ? spread(theirs, i) : theirs[i])) {
                return false;
            }
        }
        return true;
    }

    static boolean isSubtype(Class<?> one, Class<?> other) {
        if (one.isPrimitive() && other.isPrimitive()) {
            return Primitives.widens(one, other);
        }
        return one.isPrimitive() || (!other.isPrimitive() && other.isAssignableFrom(one));
    }

    /** The arguments as reflection wants them: converted, and the variable ones in an array. */
    static @Nullable Object[] prepare(Executable chosen, List<Value> arguments, Position position) {
        var types = chosen.getParameterTypes();
        boolean variable = chosen.isVarArgs() && !fits(chosen, arguments, 2);
        @Nullable Object[] prepared = new @Nullable Object[types.length];
        int fixed = variable ? types.length - 1 : types.length;
        for (int i = 0; i < fixed; i++) {
            prepared[i] = converted(arguments.get(i), types[i], position);
        }
        if (variable) {
            var element = types[fixed].getComponentType();
            var rest = Array.newInstance(element, arguments.size() - fixed);
            for (int i = fixed; i < arguments.size(); i++) {
                Array.set(rest, i - fixed, converted(arguments.get(i), element, position));
            }
            prepared[fixed] = rest;
        }
        return prepared;
    }

    private static @Nullable Object converted(Value value, Class<?> type, Position position) {
        return value.object() instanceof Closure && type == Object.class
                ? value.object()
                : Conversions.convert(value, TypeRef.of(type), position).object();
    }
}
