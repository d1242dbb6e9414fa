package dev.rung.processor.interpret;

import java.lang.reflect.Array;
import java.lang.reflect.Executable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Chooses among methods of one name by the values that they are called with, in the three phases of the Java Language
 * Specification (15.12.2): by subtyping, with boxing, with a variable number of arguments; the most specific one wins.
 */
final class Overloads {

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
    private static final List<Class<?>> WIDENING =
            List.of(Byte.class, Short.class, Integer.class, Long.class, Float.class, Double.class);

    private Overloads() {}

    /** The one that Java would call, or nothing if none fits or several fit equally well. */
    static <E extends Executable> Optional<E> choose(List<E> candidates, @Nullable Object[] arguments) {
        for (var variable : new boolean[] {false, true}) {
            var fitting = candidates.stream()
                    .filter(candidate -> variable ? fitsVariably(candidate, arguments) : fits(candidate, arguments))
                    .toList();
            var best = fitting.stream()
                    .filter(one -> fitting.stream()
                            .allMatch(other -> one == other || isMoreSpecific(one, other, arguments.length)))
                    .findFirst();
            if (best.isPresent() || !fitting.isEmpty()) {
                return best;
            }
        }
        return Optional.empty();
    }

    private static boolean fits(Executable candidate, @Nullable Object[] arguments) {
        var types = candidate.getParameterTypes();
        if (types.length != arguments.length) {
            return false;
        }
        for (int i = 0; i < types.length; i++) {
            if (!accepts(types[i], arguments[i])) {
                return false;
            }
        }
        return true;
    }

    private static boolean fitsVariably(Executable candidate, @Nullable Object[] arguments) {
        int fixed = candidate.getParameterCount() - 1;
        if (!candidate.isVarArgs() || arguments.length < fixed) {
            return false;
        }
        for (int i = 0; i < arguments.length; i++) {
            if (!accepts(type(candidate, i), arguments[i])) {
                return false;
            }
        }
        return true;
    }

    /** The type of a parameter, counting the elements of a variable one as parameters of their own. */
    private static Class<?> type(Executable candidate, int index) {
        var types = candidate.getParameterTypes();
        return candidate.isVarArgs() && index >= types.length - 1
                ? types[types.length - 1].getComponentType()
                : types[index];
    }

    private static boolean accepts(Class<?> type, @Nullable Object value) {
        if (value == null) {
            return !type.isPrimitive();
        }
        if (!type.isPrimitive()) {
            return type.isInstance(value);
        }
        var box = BOXES.getOrDefault(type, type);
        int from = WIDENING.indexOf(value.getClass());
        return box.isInstance(value) || (from >= 0 && from <= WIDENING.indexOf(box));
    }

    private static boolean isMoreSpecific(Executable one, Executable other, int arguments) {
        boolean variable = one.getParameterCount() != arguments || other.getParameterCount() != arguments;
        for (int i = 0; i < arguments; i++) {
            var mine = variable ? type(one, i) : one.getParameterTypes()[i];
            var theirs = variable ? type(other, i) : other.getParameterTypes()[i];
            if (!isSubtype(mine, theirs)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSubtype(Class<?> one, Class<?> other) {
        if (one.isPrimitive() && other.isPrimitive()) {
            int from = WIDENING.indexOf(BOXES.get(one));
            return one == other || (from >= 0 && from <= WIDENING.indexOf(BOXES.get(other)));
        }
        return one.isPrimitive() || (!other.isPrimitive() && other.isAssignableFrom(one));
    }

    /** The arguments as reflection wants them: widened, and the variable ones in an array. */
    static @Nullable Object[] prepare(Executable chosen, @Nullable Object[] arguments) {
        var types = chosen.getParameterTypes();
        if (!chosen.isVarArgs() || fits(chosen, arguments)) {
            return arguments;
        }
        int fixed = types.length - 1;
        var prepared = Arrays.copyOf(arguments, types.length);
        var rest = Array.newInstance(types[fixed].getComponentType(), arguments.length - fixed);
        for (int i = fixed; i < arguments.length; i++) {
            Array.set(rest, i - fixed, arguments[i]);
        }
        prepared[fixed] = rest;
        return prepared;
    }
}
