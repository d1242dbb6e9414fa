package dev.rung.processor.interpret;

import java.lang.reflect.Array;
import java.lang.reflect.Proxy;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.Query;
import org.jooq.QueryPart;
import org.jspecify.annotations.Nullable;

/**
 * What static fields hold, down to the elements of collections. A body that changes it would be seen by the next one that runs in the
 * same virtual machine, and here is not.
 */
final class Snapshot {

    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private Snapshot() {}

    /** A value that only compares with equals to another one if nothing in it was changed. */
    static Object of(Collection<Variable> fields) {
        var snapshot = new Snapshot();
        return fields.stream().map(snapshot::field).toList();
    }

    private record Same(@Nullable Object object) {

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Same that && that.object == object;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(object);
        }
    }

    private Object field(Variable variable) {
        var value = variable.peek();
        return value == null ? "lost" : value(value.object());
    }

    private Object value(@Nullable Object object) {
        if (object == null || isFixed(object)) {
            return Objects.requireNonNullElse(object, "null");
        }
        if (!seen.add(object) || isOpaque(object)) {
            return new Same(object);
        }
        if (object instanceof StringBuilder || object instanceof Query) {
            return object.toString();
        }
        if (object instanceof Instance instance) {
            return instance.allFields().map(this::field).toList();
        }
        if (object instanceof Collection<?> elements) {
            return values(elements.stream());
        }
        if (object instanceof Map<?, ?> entries) {
            return List.of(values(entries.keySet().stream()), values(entries.values().stream()));
        }
        if (object.getClass().isArray()) {
            return values(IntStream.range(0, Array.getLength(object)).mapToObj(i -> Array.get(object, i)));
        }
        return new Same(new Object());
    }

    private List<Object> values(Stream<?> objects) {
        return objects.map(this::value).toList();
    }

    private static boolean isFixed(Object object) {
        return object instanceof String
                || object instanceof Number
                || object instanceof Boolean
                || object instanceof Character
                || object instanceof Enum;
    }

    /** Immutable as far as anybody can tell by calling it. */
    private static boolean isOpaque(Object object) {
        return (object instanceof QueryPart && !(object instanceof Query))
                || Proxy.isProxyClass(object.getClass())
                || object instanceof Class
                || object instanceof Value.None
                || object.getClass().getName().startsWith("java.time.")
                || object.getClass().getName().equals("java.util.UUID")
                || object.getClass().getName().equals("java.util.Locale")
                || object.getClass().getName().equals("java.util.Optional");
    }
}
