package dev.rung.processor.interpret;

import dev.rung.processor.read.JavaCode;
import dev.rung.processor.read.Position;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/** Lambdas and method references, and the objects that libraries take for them. */
final class Functions {

    private static final ConcurrentMap<Class<?>, Optional<Method>> ABSTRACT = new ConcurrentHashMap<>();

    private final Interpreter interpreter;

    Functions(Interpreter interpreter) {
        this.interpreter = interpreter;
    }

    /** The one method that a functional interface leaves open. */
    static Optional<Method> open(Class<?> type) {
        return ABSTRACT.computeIfAbsent(type, Functions::findOpen);
    }

    private static Optional<Method> findOpen(Class<?> type) {
        var methods = type.isInterface()
                ? Arrays.stream(type.getMethods())
                        .filter(method -> Modifier.isAbstract(method.getModifiers()))
                        .filter(method -> !isOfObject(method))
                        .toList()
                : List.<Method>of();
        return methods.size() == 1 ? Optional.of(methods.get(0)) : Optional.empty();
    }

    private static boolean isOfObject(Method method) {
        try {
            Object.class.getMethod(method.getName(), method.getParameterTypes());
            return true;
        } catch (NoSuchMethodException none) {
            return false;
        }
    }

    Closure lambda(Frame frame, JavaCode.Lambda lambda) {
        return new Closure(lambda.position(), this) {
            @Override
            boolean takes(int arguments) {
                return lambda.parameters().size() == arguments;
            }

            @Override
            Value apply(List<Value> arguments) {
                return interpreter.budget().deeper(position(), () -> run(frame.inner(), lambda, arguments));
            }
        };
    }

    private Value run(Frame frame, JavaCode.Lambda lambda, List<Value> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            interpreter.statements().declare(frame, lambda.parameters().get(i), arguments.get(i), lambda.position());
        }
        return interpreter.statements().body(frame, lambda.body());
    }

    Closure reference(Frame frame, JavaCode.MethodReference reference) {
        var type = interpreter.names().typeOf(frame, reference.target());
        if (type.isPresent()) {
            return ofType(frame, type.get(), reference);
        }
        boolean isSuper =
                reference.target() instanceof JavaCode.Name name && name.name().equals("super");
        if (isSuper) {
            throw new Unknown(
                    reference.position(), "`super::" + reference.method() + "` is not followed at compile time");
        }
        var target = interpreter.expressions().value(frame, reference.target());
        return new Closure(reference.position(), this) {
            @Override
            boolean takes(int arguments) {
                return true;
            }

            @Override
            Value apply(List<Value> arguments) {
                return interpreter.calls().on(target, reference.method(), arguments, position());
            }
        };
    }

    private Closure ofType(Frame frame, TypeRef type, JavaCode.MethodReference reference) {
        return new Closure(reference.position(), this) {
            @Override
            boolean takes(int arguments) {
                return true;
            }

            @Override
            Value apply(List<Value> arguments) {
                return reference.method().equals("new")
                        ? interpreter.objects().create(frame, type, arguments, position())
                        : interpreter.calls().unbound(type, reference.method(), arguments, position());
            }
        };
    }

    /** For an interface in source. */
    Instance instance(Closure closure, JavaCode.Type type) {
        var instance = new Instance(
                type, interpreter.classes().state(type).enclosing(), closure.position(), interpreter.calls());
        instance.implement(closure);
        return instance;
    }

    Object proxy(Closure closure, Class<?> type, Position use) {
        var method = open(type)
                .orElseThrow(
                        () -> new Unknown(use, "`" + type.getSimpleName() + "` cannot be a function at compile time"));
        if (!Permitted.isPlain(type)) {
            throw new Unknown(use, "runs code with `" + type.getSimpleName() + "`");
        }
        InvocationHandler handler = (proxy, called, arguments) -> called.isDefault()
                ? InvocationHandler.invokeDefault(proxy, called, arguments)
                : called.getName().equals(method.getName())
                        ? result(closure, called, arguments == null ? new Object[0] : arguments)
                        : identity(proxy, called, arguments, use);
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler);
    }

    private static Object identity(Object proxy, Method called, @Nullable Object[] arguments, Position use) {
        if (called.getName().equals("equals")) {
            return proxy == arguments[0];
        }
        throw new Unknown(use, "`" + called.getName() + "` of a function is not known at compile time");
    }

    private @Nullable Object result(Closure closure, Method method, @Nullable Object[] arguments) {
        var values = new ArrayList<Value>();
        for (int i = 0; i < arguments.length; i++) {
            var type = method.getParameterTypes()[i];
            values.add(type.isPrimitive() ? Value.of(arguments[i], type) : Value.reference(arguments[i]));
        }
        var result = closure.apply(values);
        if (method.getReturnType() == void.class) {
            interpreter.database().built(result, closure.position());
            return null;
        }
        if (result.object() instanceof Value.None) {
            throw new Unknown(closure.position(), "what this function gives is not known at compile time");
        }
        var type = method.getReturnType() == Object.class ? TypeRef.UNKNOWN : TypeRef.of(method.getReturnType());
        return Conversions.convert(result, type, closure.position()).object();
    }
}
