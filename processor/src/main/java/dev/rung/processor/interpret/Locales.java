package dev.rung.processor.interpret;

import dev.rung.processor.read.Position;
import java.lang.reflect.Method;
import java.util.IllegalFormatException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The methods of texts that look at the locale of the machine. Where it is compiled and where it runs may differ: they are called
 * with one that is none, and a broken number, which many locales write with a comma, is not known.
 */
final class Locales {

    private static final Set<String> CASES = Set.of("toUpperCase", "toLowerCase");
    private static final Set<String> FORMATS = Set.of("format", "formatted");

    private Locales() {}

    static boolean isLocal(Method method) {
        return method.getDeclaringClass() == String.class
                && (CASES.contains(method.getName()) && method.getParameterCount() == 0
                        || FORMATS.contains(method.getName()) && method.getParameterTypes()[0] != Locale.class);
    }

    static String call(Method method, @Nullable Object target, @Nullable Object[] arguments, Position position) {
        if (method.getName().equals("toUpperCase")) {
            return String.valueOf(target).toUpperCase(Locale.ROOT);
        }
        if (method.getName().equals("toLowerCase")) {
            return String.valueOf(target).toLowerCase(Locale.ROOT);
        }
        var format = String.valueOf(target == null ? arguments[0] : target);
        var values = (Object[]) arguments[arguments.length - 1];
        try {
            var text = String.format(Locale.ROOT, format, values);
            if (!text.equals(String.format(Locale.GERMANY, format, values))) {
                throw new Unknown(position, "this text depends on the locale: format it with `Locale.ROOT`");
            }
            return text;
        } catch (IllegalFormatException e) {
            throw new Unknown(position, "`" + method.getName() + "` fails: " + e);
        }
    }
}
