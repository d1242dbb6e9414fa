package dev.rung.processor.interpret;

import dev.rung.processor.read.JavaCode;
import dev.rung.processor.read.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Calls of methods: those in source run here, those of libraries that may be called run for real. */
final class Calls {

    private final Interpreter interpreter;
    private final Classes classes;
    private final Candidates candidates;

    Calls(Interpreter interpreter, Classes classes) {
        this.interpreter = interpreter;
        this.classes = classes;
        this.candidates = new Candidates(classes);
    }

    Value call(Frame frame, JavaCode.Call call) {
        var target = call.target();
        if (target == null) {
            return unqualified(frame, call);
        }
        if (target instanceof JavaCode.Name name && name.name().equals("super")) {
            return above(frame, frame.type(), call);
        }
        if (target instanceof JavaCode.Select select && select.name().equals("super")) {
            throw new Unknown(call.position(), "`super` of another class is not followed at compile time");
        }
        var type = interpreter.names().typeOf(frame, target);
        if (type.isPresent()) {
            return onType(type.get(), call.method(), arguments(frame, call), call.position());
        }
        var value = interpreter.expressions().value(frame, target);
        return value.object() == Logging.SILENT
                ? Logging.call(frame, call, interpreter)
                : on(value, call.method(), arguments(frame, call), call.position());
    }

    List<Value> arguments(Frame frame, JavaCode.Call call) {
        return interpreter.expressions().values(frame, call.arguments());
    }

    private Value unqualified(Frame frame, JavaCode.Call call) {
        for (var current = frame; current != null; current = current.enclosing()) {
            var methods = members(current.type(), call.method(), method -> true);
            if (!methods.isEmpty()) {
                return invoke(methods, current.self(), arguments(frame, call), call.position());
            }
            var self = current.self();
            if (self != null && Builtins.has(self, call.method())) {
                return Builtins.call(self, call.method(), arguments(frame, call), call.position());
            }
            if (Builtins.hasStatic(current.type(), call.method())) {
                return interpreter
                        .initialization()
                        .constant(current.type(), call.method(), arguments(frame, call), call.position());
            }
            requireNotElsewhere(current.type(), call.method(), call.position());
        }
        return imported(frame, call);
    }

    private void requireNotElsewhere(JavaCode.Type type, String method, Position position) {
        var elsewhere = classes.state(type).elsewhere();
        if (!elsewhere.isEmpty()) {
            throw new Unknown(
                    position,
                    "`" + method + "` may be inherited from `" + elsewhere.get(0)
                            + "`, whose source is not in this compilation");
        }
    }

    private Value imported(Frame frame, JavaCode.Call call) {
        var owner = interpreter.names().importedFrom(frame, call.method(), call.position(), found -> has(found, call));
        if (owner.isEmpty()) {
            throw new Unknown(call.position(), "the source of `" + call.method() + "` is not in this compilation");
        }
        return onType(owner.get(), call.method(), arguments(frame, call), call.position());
    }

    private boolean has(TypeRef owner, JavaCode.Call call) {
        if (owner.source() != null) {
            return !members(owner.source(), call.method(), Calls::isStatic).isEmpty()
                    || Builtins.hasStatic(owner.source(), call.method());
        }
        return owner.library() != null && Library.hasStatic(owner.library(), call.method());
    }

    private static boolean isStatic(JavaCode.Method method) {
        return method.binding() == JavaCode.Binding.STATIC;
    }

    /** A static method. */
    private Value onType(TypeRef type, String method, List<Value> arguments, Position position) {
        if (type.library() != null) {
            return Library.callStatic(type.library(), method, known(type.library(), arguments, position), position);
        }
        var source = type.source();
        if (source == null) {
            throw new Unknown(position, "the source of `" + method + "` is not in this compilation");
        }
        var methods = members(source, method, Calls::isStatic);
        if (!methods.isEmpty()) {
            return invoke(methods, null, arguments, position);
        }
        if (Builtins.hasStatic(source, method)) {
            return interpreter.initialization().constant(source, method, arguments, position);
        }
        throw new Unknown(position, "the source of `" + method + "` is not in this compilation");
    }

    /** {@code super.method()}. */
    private Value above(Frame frame, JavaCode.Type type, JavaCode.Call call) {
        var lineage = classes.state(type).lineage();
        for (var above : lineage.subList(1, lineage.size())) {
            var methods = members(above, call.method(), method -> method.binding() == JavaCode.Binding.VIRTUAL);
            if (above.kind() != JavaCode.Kind.INTERFACE && !methods.isEmpty()) {
                var chosen = candidates.choose(methods, arguments(frame, call), call.position());
                return run(chosen.owned(), frame.self(), chosen.arguments(), call.position());
            }
        }
        throw new Unknown(call.position(), "the source of `" + call.method() + "` is not in this compilation");
    }

    /** The method of an object. */
    Value on(Value target, String method, List<Value> arguments, Position position) {
        if (target.object() instanceof Closure function && target.type() != null) {
            return on(function.as(TypeRef.of(target.type()), position), method, arguments, position);
        }
        var object = target.object();
        if (object == null || target.isNone() || object instanceof Closure) {
            throw new Unknown(position, "what `" + method + "` is called on is not known at compile time");
        }
        if (object instanceof Instance instance) {
            return onInstance(instance, method, arguments, position);
        }
        var executed = interpreter.database().execute(target, method, arguments, position);
        return executed.isPresent()
                ? executed.get()
                : Library.call(target, method, known(object.getClass(), arguments, position), position);
    }

    /** The arguments as the library knows them. */
    private List<Value> known(Class<?> library, List<Value> arguments, Position position) {
        return Permitted.isJooq(library.getName()) ? interpreter.standIns().replace(arguments, position) : arguments;
    }

    private Value onInstance(Instance instance, String method, List<Value> arguments, Position position) {
        var methods = members(instance.type(), method, candidate -> true);
        if (methods.isEmpty()) {
            if (Builtins.has(instance, method)) {
                return Builtins.call(instance, method, arguments, position);
            }
            throw new Unknown(position, "the source of `" + method + "` is not in this compilation");
        }
        boolean severalTypes = methods.stream()
                .anyMatch(owned -> owned.owner() != methods.get(0).owner());
        if (severalTypes) {
            throw new Unknown(position, "cannot tell which `" + method + "` is called");
        }
        return invoke(methods, instance, arguments, position);
    }

    /** {@code Type::method}: a static method, or one of the first argument. */
    Value unbound(TypeRef type, String method, List<Value> arguments, Position position) {
        var source = type.source();
        boolean isStatic = source != null
                ? !members(source, method, Calls::isStatic).isEmpty()
                : type.library() != null && Library.takesStatically(type.library(), method, arguments);
        boolean isOfObject = source != null
                ? !members(source, method, candidate -> !isStatic(candidate)).isEmpty()
                : !arguments.isEmpty()
                        && type.library() != null
                        && (type.library().isInstance(arguments.get(0).object())
                                || arguments.get(0).object() instanceof Closure)
                        && Library.takes(type.library(), method, arguments.subList(1, arguments.size()));
        if (isStatic == isOfObject && isStatic) {
            throw new Unknown(position, "cannot tell which `" + method + "` is called");
        }
        if (isStatic) {
            return onType(type, method, arguments, position);
        }
        if (arguments.isEmpty()) {
            throw new Unknown(position, "what `" + method + "` is called on is not known at compile time");
        }
        var target = arguments.get(0);
        var known = type.library() == null || target.isPrimitive() ? target : target.as(type.library());
        return on(known, method, arguments.subList(1, arguments.size()), position);
    }

    private Value invoke(
            List<Candidates.Owned> methods, @Nullable Instance self, List<Value> arguments, Position position) {
        var chosen = candidates.choose(methods, arguments, position);
        var owned = chosen.owned();
        return switch (owned.method().binding()) {
            case STATIC -> run(owned, null, chosen.arguments(), position);
            case PRIVATE -> run(owned, required(self, owned, position), chosen.arguments(), position);
            case VIRTUAL, ABSTRACT -> dispatch(owned, required(self, owned, position), chosen.arguments(), position);
        };
    }

    private static Instance required(@Nullable Instance self, Candidates.Owned owned, Position position) {
        if (self == null) {
            throw new Unknown(
                    position, "what `" + owned.method().name() + "` is called on is not known at compile time");
        }
        return self;
    }

    /** The body that the class of the object has for a method. */
    private Value dispatch(Candidates.Owned owned, Instance self, List<Value> arguments, Position position) {
        var name = owned.method().name();
        var bodies = members(self.type(), name, method -> true).stream()
                .filter(other -> other.method().parameters().size()
                        == owned.method().parameters().size())
                .filter(other -> other.method().binding() == JavaCode.Binding.VIRTUAL)
                .filter(other -> overrides(other, owned))
                .toList();
        if (bodies.isEmpty() && self.closure().isPresent()) {
            return implemented(owned, self.closure().get(), arguments, position);
        }
        if (bodies.isEmpty() && arguments.isEmpty() && Builtins.has(self, name)) {
            return Builtins.call(self, name, arguments, position);
        }
        if (bodies.size() != 1) {
            throw new Unknown(position, "cannot tell which `" + name + "` is called");
        }
        return run(bodies.get(0), self, arguments, position);
    }

    private static boolean overrides(Candidates.Owned one, Candidates.Owned other) {
        return sameParameters(one.method(), other.method())
                || !other.owner().typeParameters().isEmpty()
                || !other.method().typeParameters().isEmpty();
    }

    private static boolean sameParameters(JavaCode.Method one, JavaCode.Method other) {
        return signature(one).equals(signature(other));
    }

    private static List<String> signature(JavaCode.Method method) {
        return method.parameters().stream()
                .map(parameter -> parameter.type().substring(parameter.type().lastIndexOf('.') + 1))
                .toList();
    }

    private Value implemented(Candidates.Owned owned, Closure closure, List<Value> arguments, Position position) {
        var result = closure.apply(arguments);
        if (owned.method().returnType().equals("void")) {
            interpreter.database().built(result, closure.position());
            return Value.NOTHING;
        }
        return Conversions.convert(
                result,
                classes.type(classes.frame(owned.owner()), owned.method().returnType()),
                position);
    }

    /** What a class says instead of {@code Object}. */
    Optional<Value> overridden(Instance self, String method, List<Value> arguments) {
        var methods =
                members(self.type(), method, candidate -> candidate.binding() == JavaCode.Binding.VIRTUAL).stream()
                        .filter(owned -> owned.method().parameters().size() == arguments.size())
                        .toList();
        if (methods.size() != 1) {
            return Optional.empty();
        }
        return Optional.of(run(methods.get(0), self, arguments, self.position()));
    }

    /** The methods of a class and those that it inherits, without those that are overridden. */
    private List<Candidates.Owned> members(JavaCode.Type type, String name, Predicate<JavaCode.Method> wanted) {
        var members = new ArrayList<Candidates.Owned>();
        for (var owner : classes.state(type).lineage()) {
            for (var method : owner.methods(name)) {
                boolean inherited = owner == type
                        || method.binding() == JavaCode.Binding.VIRTUAL
                        || method.binding() == JavaCode.Binding.ABSTRACT
                        || (method.binding() == JavaCode.Binding.STATIC && owner.kind() != JavaCode.Kind.INTERFACE);
                if (inherited && wanted.test(method)) {
                    add(members, new Candidates.Owned(owner, method));
                }
            }
        }
        return members;
    }

    private void add(List<Candidates.Owned> members, Candidates.Owned added) {
        for (int i = 0; i < members.size(); i++) {
            var known = members.get(i);
            if (sameParameters(known.method(), added.method())) {
                if (known.owner() != added.owner() && classes.isSubtype(added.owner(), known.owner())) {
                    members.set(i, added);
                }
                return;
            }
        }
        members.add(added);
    }

    /** The body of a method. */
    Value run(Candidates.Owned owned, @Nullable Instance self, List<Value> arguments, Position position) {
        var method = owned.method();
        if (self == null) {
            interpreter.initialization().initialize(owned.owner());
        }
        return interpreter.budget().deeper(position, () -> {
            var frame = Frame.of(owned.owner(), self, enclosing(owned.owner(), self));
            method.typeParameters().forEach(name -> frame.declareType(name, TypeRef.UNKNOWN));
            for (int i = 0; i < arguments.size(); i++) {
                interpreter.statements().declare(frame, method.parameters().get(i), arguments.get(i), position);
            }
            var result = interpreter.statements().body(frame, method.body());
            return method.returnType().equals("void")
                    ? Value.NOTHING
                    : Conversions.convert(result, classes.type(frame, method.returnType()), position);
        });
    }

    @Nullable
    Frame enclosing(JavaCode.Type type, @Nullable Instance self) {
        return self != null && self.type() == type
                ? self.enclosing()
                : classes.state(type).enclosing();
    }

    Candidates candidates() {
        return candidates;
    }
}
