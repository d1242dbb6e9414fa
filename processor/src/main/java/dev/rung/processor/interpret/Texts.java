package dev.rung.processor.interpret;

import dev.rung.processor.read.Position;
import java.lang.reflect.Proxy;
import java.util.Collection;
import java.util.Map;
import java.util.StringJoiner;
import java.util.UUID;
import org.jooq.QueryPart;
import org.jspecify.annotations.Nullable;

/** The text of a value, where it is the same each time. */
final class Texts {

    private Texts() {}

    static String of(Value value, Position position) {
        requireStable(value.object(), position);
        var text = String.valueOf(value.object());
        Budget.size(position, text.length());
        return text;
    }

    /** Neither a place in memory, nor an order that differs from one run to the next, nor what only the database knows. */
    static void requireStable(@Nullable Object value, Position position) {
        if (value instanceof Collection<?> elements) {
            Order.require(elements, position);
            elements.forEach(element -> requireStable(element, position));
        } else if (value instanceof Map<?, ?> entries) {
            Order.require(entries, position);
            entries.forEach((key, entry) -> {
                requireStable(key, position);
                requireStable(entry, position);
            });
        } else if (value instanceof Map.Entry<?, ?> entry) {
            requireStable(entry.getKey(), position);
            requireStable(entry.getValue(), position);
        } else if (value instanceof Value.None
                || value instanceof Closure
                || (value != null && (value.getClass().isArray() || !hasText(value)))) {
            throw new Unknown(position, "the text of this value is not known at compile time");
        }
    }

    private static boolean hasText(Object value) {
        return value instanceof CharSequence
                || value instanceof Number
                || value instanceof Boolean
                || value instanceof Character
                || value instanceof Enum
                || value instanceof Instance
                || (value instanceof QueryPart && !Proxy.isProxyClass(value.getClass()))
                || value.getClass().getName().startsWith("java.time.")
                || value instanceof UUID
                || value instanceof StringJoiner;
    }
}
