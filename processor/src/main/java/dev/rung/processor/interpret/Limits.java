package dev.rung.processor.interpret;

import dev.rung.processor.read.Position;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a library may be asked for, so that it neither takes for ever nor all memory, and gives a text that is the same each time. */
final class Limits {

    private static final long LARGEST = 1_000_000;
    private static final Pattern WIDTH = Pattern.compile("\\d{6,}");
    private static final Set<String> MAKING = Set.of(
            "repeat",
            "nCopies",
            "range",
            "rangeClosed",
            "setLength",
            "ensureCapacity",
            "pow",
            "setScale",
            "shiftLeft",
            "scaleByPowerOfTen",
            "movePointLeft",
            "movePointRight",
            "copyOf",
            "copyOfRange",
            "indent");
    private static final Set<String> TEXTUAL =
            Set.of("valueOf", "format", "formatted", "append", "insert", "toString", "join", "deepToString");

    private Limits() {}

    static void require(@Nullable Object target, Executable called, @Nullable Object[] arguments, Position position) {
        var owner = called.getDeclaringClass().getName();
        var name = called.getName();
        boolean makes = MAKING.contains(name) || (called instanceof Constructor && !owner.startsWith("java.math."));
        for (var argument : arguments) {
            boolean large = argument instanceof Number number && Math.abs(number.doubleValue()) > LARGEST;
            if (makes && large) {
                throw new Unknown(position, "`" + name + "` makes more than can be followed at compile time");
            }
        }
        if (name.equals("repeat") && target instanceof String text && arguments[0] instanceof Integer times) {
            Budget.size(position, (long) text.length() * times);
        }
        if (owner.startsWith("java.") && TEXTUAL.contains(name)) {
            requireStable(target, arguments, position);
        }
    }

    private static void requireStable(@Nullable Object target, @Nullable Object[] arguments, Position position) {
        if (target instanceof String format && WIDTH.matcher(format).find()) {
            throw new Unknown(position, "this format makes more than can be followed at compile time");
        }
        if (target != null && !(target instanceof Enum)) {
            Texts.requireStable(target, position);
        }
        for (var argument : arguments) {
            if (argument instanceof Object[] elements) {
                for (var element : elements) {
                    Texts.requireStable(element, position);
                }
            } else if (argument != null && !argument.getClass().isArray() && !(argument instanceof Class)) {
                Texts.requireStable(argument, position);
            }
        }
    }

    static void requireSmall(@Nullable Object target, @Nullable Object result, Position position) {
        size(target, position);
        size(result, position);
    }

    private static void size(@Nullable Object value, Position position) {
        if (value instanceof CharSequence text) {
            Budget.size(position, text.length());
        } else if (value instanceof Collection<?> elements) {
            Budget.size(position, elements.size());
        } else if (value instanceof Map<?, ?> entries) {
            Budget.size(position, entries.size());
        }
    }
}
