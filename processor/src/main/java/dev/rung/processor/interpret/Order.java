package dev.rung.processor.interpret;

import dev.rung.processor.read.Position;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** Whether the elements of a collection come in the same order each time. Java shuffles those of {@code Set.of} at each start. */
final class Order {

    private static final Set<String> ORDERED = Set.of(
            "java.util.LinkedHashMap",
            "java.util.LinkedHashSet",
            "java.util.EnumMap",
            "java.util.RegularEnumSet",
            "java.util.JumboEnumSet",
            "java.util.LinkedHashMap$LinkedKeySet",
            "java.util.LinkedHashMap$LinkedValues",
            "java.util.LinkedHashMap$LinkedEntrySet",
            "java.util.TreeMap$KeySet",
            "java.util.TreeMap$Values",
            "java.util.TreeMap$EntrySet");

    /** What does not depend on the order; the views of a collection are collections of their own. */
    private static final Set<String> INDIFFERENT = Set.of(
            "contains",
            "containsKey",
            "containsValue",
            "containsAll",
            "get",
            "getOrDefault",
            "size",
            "isEmpty",
            "put",
            "putIfAbsent",
            "putAll",
            "add",
            "addAll",
            "remove",
            "removeAll",
            "retainAll",
            "clear",
            "equals",
            "keySet",
            "values",
            "entrySet",
            "requireNonNull",
            "copyOf");

    /** What does not depend on the order of its arguments. */
    private static final Set<String> SETTLING = Set.of("containsAll", "removeAll", "retainAll", "contains", "equals");

    /** Where the order of what goes in is lost anyway. */
    private static final Set<Class<?>> UNORDERED = Set.of(HashSet.class, HashMap.class);

    private Order() {}

    static boolean isKnown(@Nullable Object value) {
        if (value instanceof Collection<?> elements) {
            return elements instanceof List
                    || elements instanceof Deque
                    || elements instanceof SortedSet
                    || ORDERED.contains(elements.getClass().getName())
                    || (elements.size() <= 1 && isFixed(elements));
        }
        return !(value instanceof Map<?, ?> entries)
                || entries instanceof SortedMap
                || ORDERED.contains(entries.getClass().getName())
                || (entries.size() <= 1 && isFixed(entries));
    }

    /** Whether there is no order, for now. */
    static boolean isSingle(Object value) {
        return value instanceof Collection<?> elements && elements.size() <= 1;
    }

    /** Whether it never gets more elements. */
    private static boolean isFixed(Object collection) {
        var name = collection.getClass().getName();
        return name.startsWith("java.util.ImmutableCollections$")
                || name.startsWith("java.util.Collections$Empty")
                || name.startsWith("java.util.Collections$Singleton");
    }

    static void require(Object value, Position position) {
        if (!isKnown(value)) {
            throw new Unknown(position, "the order of these elements differs from one run to the next");
        }
    }

    /** For a call of a library: on what, of which class, with what. */
    static void require(
            @Nullable Object target, Class<?> type, String method, @Nullable Object[] arguments, Position position) {
        if (target == null && UNORDERED.contains(type)) {
            return;
        }
        if (target == null && (type == List.class || !INDIFFERENT.contains(method))
                || target != null && isKnown(target) && !SETTLING.contains(method)) {
            requireAll(arguments, position);
        } else if (target != null && !INDIFFERENT.contains(method)) {
            require(target, position);
        }
    }

    private static void requireAll(@Nullable Object[] arguments, Position position) {
        for (var argument : arguments) {
            if (argument != null) {
                require(argument, position);
            }
        }
    }
}
