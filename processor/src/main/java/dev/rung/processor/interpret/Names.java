package dev.rung.processor.interpret;

import dev.rung.processor.read.JavaCode;
import dev.rung.processor.read.Position;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What names mean at a place in code: a variable if there is one, else a type (JLS 6.4.2). */
final class Names {

    private final Interpreter interpreter;
    private final Classes classes;

    Names(Interpreter interpreter, Classes classes) {
        this.interpreter = interpreter;
        this.classes = classes;
    }

    /** The variable or field that a simple name stands for in a method or the classes around it. */
    Optional<Place> variable(Frame frame, String name) {
        for (var current = frame; current != null; current = current.enclosing()) {
            var found = current.variable(name);
            if (found.isPresent()) {
                return Optional.of(found.get());
            }
            var field = field(current.type(), current.self(), name);
            if (field != null) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }

    private @Nullable Variable field(JavaCode.Type type, @Nullable Instance self, String name) {
        var declaring = classes.declaring(type, name);
        if (declaring.isEmpty()) {
            return null;
        }
        var own = self == null ? null : self.fields(declaring.get()).get(name);
        return own != null
                ? own
                : interpreter.initialization().fields(declaring.get()).get(name);
    }

    /** A field of an object; of two with one name, which only the compiler can tell apart, none. */
    Optional<Variable> fieldOf(Instance instance, String name) {
        var fields = classes.state(instance.type()).lineage().stream()
                .flatMap(declaring ->
                        Stream.ofNullable(instance.fields(declaring).get(name)))
                .toList();
        if (fields.isEmpty()) {
            return Optional.ofNullable(field(instance.type(), instance, name));
        }
        return fields.size() == 1 ? Optional.of(fields.get(0)) : Optional.empty();
    }

    /** The value of a simple name that is no variable here: of a constant that is imported. */
    Value imported(Frame frame, String name, Position position) {
        for (var current = frame; current != null; current = current.enclosing()) {
            var elsewhere = classes.state(current.type()).elsewhere();
            if (!elsewhere.isEmpty()) {
                throw new Unknown(
                        position,
                        "`" + name + "` may be inherited from `" + elsewhere.get(0)
                                + "`, whose source is not in this compilation");
            }
        }
        var owner = constantOwner(frame, name);
        if (owner.isPresent()) {
            var type = classes.scope(frame.type()).type(owner.get());
            var constant = type.isKnown() ? constant(type, name, position) : compiled(owner.get(), name);
            if (constant.isPresent()) {
                return constant.get();
            }
        }
        throw new Unknown(position, "cannot know the value of `" + name + "` at compile time");
    }

    /** The class from which a static field of that name is imported. */
    private Optional<String> constantOwner(Frame frame, String name) {
        var scope = classes.scope(frame.type());
        return scope.constantOwner(name, owner -> {
            var type = scope.type(owner);
            if (type.source() != null) {
                return classes.declaring(type.source(), name).isPresent();
            }
            return type.library() == null
                    ? classes.sources().constant(owner, name).isPresent()
                    : Library.constant(type.library(), name).isPresent();
        });
    }

    /** A static field. */
    Optional<Value> constant(TypeRef type, String name, Position position) {
        if (type.source() != null) {
            return Optional.ofNullable(field(type.source(), null, name)).map(field -> field.get(position));
        }
        return type.library() == null ? Optional.empty() : Library.constant(type.library(), name);
    }

    /** A constant of a class that was compiled before. */
    Optional<Value> compiled(String owner, String name) {
        return classes.sources().constant(owner, name).map(Value::constant);
    }

    /** The class from which a method is imported; several, or one that was compiled before, may mean another method. */
    Optional<TypeRef> importedFrom(Frame frame, String method, Position position, Predicate<TypeRef> has) {
        var scope = classes.scope(frame.type());
        var owners = List.<TypeRef>of();
        for (var owner : scope.staticOwners(method)) {
            var type = scope.type(owner);
            if (!type.isKnown() && classes.sources().declares(owner, method)) {
                throw new Unknown(
                        position, "`" + method + "` is from `" + owner + "`, whose source is not in this compilation");
            }
            if (has.test(type) && !owners.contains(type)) {
                owners = owners.isEmpty() ? List.of(type) : List.of(owners.get(0), type);
            }
        }
        if (owners.size() > 1) {
            throw new Unknown(position, "cannot tell which `" + method + "` is called");
        }
        return owners.stream().findFirst();
    }

    /** The type that an expression names, unless it names a variable. */
    Optional<TypeRef> typeOf(Frame frame, JavaCode.Expression expression) {
        var path = path(expression);
        if (path.isEmpty()) {
            return Optional.empty();
        }
        var name = path.get();
        int end = name.indexOf('.');
        var first = end < 0 ? name : name.substring(0, end);
        if (isVariable(frame, first)) {
            return Optional.empty();
        }
        var type = classes.type(frame, name);
        return type.isKnown() ? Optional.of(type) : Optional.empty();
    }

    /** Whether a name is that of a variable, or of a constant that is imported. */
    boolean isVariable(Frame frame, String name) {
        return name.equals("this")
                || name.equals("super")
                || variable(frame, name).isPresent()
                || constantOwner(frame, name).isPresent();
    }

    /** The dotted name that an expression spells, if it is made of names and dots. */
    Optional<String> path(JavaCode.Expression expression) {
        if (expression instanceof JavaCode.Name name) {
            return Optional.of(name.name());
        }
        return expression instanceof JavaCode.Select select
                ? path(select.target()).map(owner -> owner + "." + select.name())
                : Optional.empty();
    }
}
