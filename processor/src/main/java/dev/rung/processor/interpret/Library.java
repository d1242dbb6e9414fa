package dev.rung.processor.interpret;

import dev.rung.processor.read.Position;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/** Calls into jOOQ and the classes of Java that are plain values. Nothing else is ever called. */
final class Library {

    private static final ConcurrentMap<Key, List<Method>> METHODS = new ConcurrentHashMap<>();

    private Library() {}

    private record Key(Class<?> type, String name, boolean isStatic) {}

    /** A method of an object, found in the type that the compiler takes the object for. */
    static Value call(Value target, String name, List<Value> arguments, Position position) {
        var object = Conversions.unboxed(target, position);
        var known = target.type();
        var type = known != null && !known.isPrimitive() && known.isInstance(object) ? known : object.getClass();
        return call(object, type, name, arguments, position);
    }

    static Value callStatic(Class<?> type, String name, List<Value> arguments, Position position) {
        return call(null, type, name, arguments, position);
    }

    private static Value call(
            @Nullable Object target, Class<?> type, String name, List<Value> arguments, Position position) {
        requireKnown(name, arguments, position);
        var method = Overloads.choose(methods(type, name, target == null), arguments)
                .orElseThrow(() -> new Unknown(position, "cannot tell which `" + name + "` is called"));
        Permitted.require(method, target, position);
        var prepared = Overloads.prepare(method, arguments, position);
        Permitted.requireForeign(method, prepared, position);
        Order.require(target, method.getDeclaringClass(), name, prepared, position);
        Limits.require(target, method, prepared, position);
        var result = Locales.isLocal(method)
                ? Locales.call(method, target, prepared, position)
                : invoke(() -> method.invoke(target, prepared), name, position);
        Limits.requireSmall(target, result, position);
        return Conversions.ofLibrary(result, method.getGenericReturnType());
    }

    private static void requireKnown(String name, List<Value> arguments, Position position) {
        if (arguments.stream().anyMatch(Value::isNone)) {
            throw new Unknown(position, "what `" + name + "` is called with is not known at compile time");
        }
    }

    static Value create(Class<?> type, List<Value> arguments, Position position) {
        var name = "new " + type.getSimpleName();
        requireKnown(name, arguments, position);
        if (!Permitted.isMakeable(type)) {
            throw new Unknown(position, "`" + name + "` is not known at compile time");
        }
        var constructor = Overloads.choose(Arrays.asList(type.getConstructors()), arguments)
                .orElseThrow(() -> new Unknown(position, "cannot tell which `" + name + "` is called"));
        var prepared = Overloads.prepare(constructor, arguments, position);
        Order.require(null, type, name, prepared, position);
        Limits.require(null, constructor, prepared, position);
        return Value.of(invoke(() -> constructor.newInstance(prepared), name, position), type);
    }

    private interface Invocation {
        @Nullable
        Object run() throws ReflectiveOperationException;
    }

    private static @Nullable Object invoke(Invocation invocation, String name, Position position) {
        try {
            return invocation.run();
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Unknown unknown) {
                throw unknown;
            }
            throw new Unknown(position, "`" + name + "` fails: " + e.getCause());
        } catch (ReflectiveOperationException | IllegalArgumentException e) {
            throw new Unknown(position, "`" + name + "` cannot be called at compile time");
        }
    }

    static Optional<Value> constant(Class<?> type, String name) {
        if (type == System.class && (name.equals("out") || name.equals("err"))) {
            return Optional.of(Logging.value());
        }
        try {
            var field = type.getField(name);
            return Modifier.isStatic(field.getModifiers()) && Permitted.isReadable(field.getDeclaringClass())
                    ? Optional.of(Conversions.ofLibrary(field.get(null), field.getGenericType()))
                    : Optional.empty();
        } catch (ReflectiveOperationException none) {
            return Optional.empty();
        }
    }

    static boolean hasStatic(Class<?> type, String name) {
        return !methods(type, name, true).isEmpty();
    }

    /** Whether a static method takes these arguments. */
    static boolean takesStatically(Class<?> type, String name, List<Value> arguments) {
        return Overloads.choose(methods(type, name, true), arguments).isPresent();
    }

    /** Whether a method of an object takes these arguments. */
    static boolean takes(Class<?> type, String name, List<Value> arguments) {
        return Overloads.choose(
                        methods(type, name, false).stream()
                                .filter(method -> !Modifier.isStatic(method.getModifiers()))
                                .toList(),
                        arguments)
                .isPresent();
    }

    /** The methods of public types: those that the class and its super types declare, since jOOQ's own classes are not public. */
    private static List<Method> methods(Class<?> type, String name, boolean isStatic) {
        return METHODS.computeIfAbsent(new Key(type, name, isStatic), Library::find);
    }

    private static List<Method> find(Key key) {
        var named = Arrays.stream(key.type().getMethods())
                .filter(method -> method.getName().equals(key.name()))
                .filter(method -> !key.isStatic() || Modifier.isStatic(method.getModifiers()))
                .toList();
        return named.stream()
                .filter(method -> !method.isBridge() || named.stream().noneMatch(other -> replaces(other, method)))
                .map(method -> accessible(key.type(), method))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private static boolean replaces(Executable other, Method bridge) {
        return other != bridge
                && other.getParameterCount() == bridge.getParameterCount()
                && other instanceof Method method
                && !method.isBridge();
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
}
