package dev.rung.processor.interpret;

import dev.rung.processor.read.Position;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/** Calls into jOOQ and the classes of Java that are plain values. Nothing else is ever called. */
final class Library {

    private static final Set<String> JAVA = Set.of(
            "java.lang.String",
            "java.lang.Integer",
            "java.lang.Long",
            "java.lang.Boolean",
            "java.lang.Double",
            "java.lang.Character",
            "java.lang.Math",
            "java.lang.Iterable",
            "java.lang.Object",
            "java.lang.CharSequence",
            "java.math.BigDecimal",
            "java.math.BigInteger",
            "java.util.List",
            "java.util.Set",
            "java.util.Map",
            "java.util.Map$Entry",
            "java.util.Collection",
            "java.util.Arrays",
            "java.util.ArrayList",
            "java.util.AbstractCollection",
            "java.time.Duration",
            "java.time.LocalDate",
            "java.time.LocalDateTime");
    private static final Set<String> CHANGING = Set.of(
            "now",
            "random",
            "hashCode",
            "getClass",
            "wait",
            "notify",
            "notifyAll",
            "getLong",
            "getInteger",
            "getBoolean");
    private static final ConcurrentMap<String, List<Method>> METHODS = new ConcurrentHashMap<>();

    private Library() {}

    static @Nullable Object call(
            @Nullable Object target, Class<?> type, String name, @Nullable Object[] arguments, Position position) {
        var method = Overloads.choose(methods(type, name, target == null), arguments)
                .orElseThrow(() -> new Unknown(position, "cannot tell which `" + name + "` is called"));
        requireHarmless(method, position);
        try {
            return method.invoke(target, Overloads.prepare(method, arguments));
        } catch (InvocationTargetException | IllegalAccessException | IllegalArgumentException e) {
            throw new Unknown(position, "`" + name + "` cannot be called at compile time");
        }
    }

    static Object create(Class<?> type, @Nullable Object[] arguments, Position position) {
        if (!JAVA.contains(type.getName())) {
            throw new Unknown(position, "`new " + type.getSimpleName() + "` is not known at compile time");
        }
        var constructor = Overloads.choose(Arrays.asList(type.getConstructors()), arguments)
                .orElseThrow(() -> new Unknown(
                        position, "cannot tell which constructor of `" + type.getSimpleName() + "` is called"));
        try {
            return constructor.newInstance(Overloads.prepare(constructor, arguments));
        } catch (ReflectiveOperationException | IllegalArgumentException e) {
            throw new Unknown(position, "`new " + type.getSimpleName() + "` cannot be called at compile time");
        }
    }

    static Optional<Object> constant(Class<?> type, String name) {
        try {
            var field = type.getField(name);
            return Modifier.isStatic(field.getModifiers()) ? Optional.ofNullable(field.get(null)) : Optional.empty();
        } catch (ReflectiveOperationException none) {
            return Optional.empty();
        }
    }

    static boolean hasStatic(Class<?> type, String name) {
        return !methods(type, name, true).isEmpty();
    }

    /** The methods of public types: those that the class and its super types declare, since jOOQ's own classes are not public. */
    private static List<Method> methods(Class<?> type, String name, boolean isStatic) {
        return METHODS.computeIfAbsent(
                type.getName() + "." + name + isStatic,
                key -> Arrays.stream(type.getMethods())
                        .filter(method -> method.getName().equals(name) && !method.isBridge())
                        .filter(method -> !isStatic || Modifier.isStatic(method.getModifiers()))
                        .map(method -> accessible(type, method))
                        .flatMap(Optional::stream)
                        .distinct()
                        .toList());
    }

    private static Optional<Method> accessible(Class<?> type, Method method) {
        if (Modifier.isPublic(method.getDeclaringClass().getModifiers())) {
            return Optional.of(method);
        }
        for (Class<?> current = type; current != null; current = current.getSuperclass()) {
            for (Class<?> declared : current.getInterfaces()) {
                var found = declared(declared, method);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Method> declared(Class<?> type, Method method) {
        try {
            var found = type.getMethod(method.getName(), method.getParameterTypes());
            return Modifier.isPublic(found.getDeclaringClass().getModifiers()) ? Optional.of(found) : Optional.empty();
        } catch (NoSuchMethodException none) {
            return Optional.empty();
        }
    }

    private static void requireHarmless(Method method, Position position) {
        var owner = method.getDeclaringClass().getName();
        boolean jooq = owner.startsWith("org.jooq.") || owner.startsWith("dev.rung.postgres.");
        var name = method.getName();
        if (jooq && (name.startsWith("fetch") || name.startsWith("stream") || name.equals("iterator"))) {
            throw new Unknown(position, "reads data with `" + name + "`");
        }
        if (jooq
                && (name.startsWith("transaction")
                        || name.startsWith("connection")
                        || name.startsWith("execute")
                        || name.startsWith("batch"))) {
            throw new Unknown(position, "runs code with `" + name + "`");
        }
        if (!jooq && (!JAVA.contains(owner) || CHANGING.contains(name))) {
            throw new Unknown(position, "cannot know the value of `" + name + "` at compile time");
        }
    }
}
