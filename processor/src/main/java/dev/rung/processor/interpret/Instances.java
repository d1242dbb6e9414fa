package dev.rung.processor.interpret;

import dev.rung.processor.read.JavaCode;
import dev.rung.processor.read.Position;
import java.lang.reflect.Array;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes objects: those of classes in source, and those of libraries. */
final class Instances {

    private final Interpreter interpreter;
    private final Classes classes;

    Instances(Interpreter interpreter, Classes classes) {
        this.interpreter = interpreter;
        this.classes = classes;
    }

    Value create(Frame frame, JavaCode.Create creation) {
        var body = creation.body();
        var arguments = interpreter.expressions().values(frame, creation.arguments());
        if (body == null) {
            return create(frame, classes.type(frame, creation.type()), arguments, creation.position());
        }
        classes.local(body, frame);
        return Value.reference(make(body, frame, arguments, creation.position()));
    }

    /** {@code new Type(…)}, or {@code Type::new}. */
    Value create(Frame frame, TypeRef type, List<Value> arguments, Position position) {
        var source = type.source();
        if (source != null) {
            return Value.reference(make(source, around(frame, source), arguments, position));
        }
        var library = type.library();
        if (library == null) {
            throw new Unknown(position, "the source of what is made here is not in this compilation");
        }
        if (library.isArray()) {
            int length = (int) Conversions.unboxed(arguments.get(0), position);
            return Value.of(array(library, List.of(length), position), library);
        }
        return Library.create(library, arguments, position);
    }

    /** An object of an inner class belongs to the one around it. */
    private @Nullable Frame around(Frame frame, JavaCode.Type type) {
        var declared = classes.state(type).enclosing();
        if (!type.isInner() || type.outer() == null || declared == null) {
            return declared;
        }
        for (var current = frame; current != null; current = current.enclosing()) {
            if (current.self() != null && classes.isSubtype(current.self().type(), declared.type())) {
                return Frame.of(declared.type(), current.self(), current.enclosing());
            }
        }
        return declared;
    }

    Instance make(JavaCode.Type type, @Nullable Frame around, List<Value> arguments, Position position) {
        interpreter.initialization().initialize(type);
        return makeWithout(type, around, arguments, position);
    }

    /** Makes one while its class is being initialized, as that of an enum makes its constants. */
    Instance makeWithout(JavaCode.Type type, @Nullable Frame around, List<Value> arguments, Position position) {
        var instance = new Instance(type, around, position, interpreter.calls());
        for (var declaring : classes.state(type).lineage()) {
            declare(instance, declaring);
        }
        interpreter.budget().deeper(position, () -> {
            construct(instance, type, arguments, position);
            return instance;
        });
        return instance;
    }

    private void declare(Instance instance, JavaCode.Type declaring) {
        var fields = instance.fields(declaring);
        var frame = classes.frame(declaring);
        for (var component : declaring.components()) {
            fields.put(component.name(), Variable.field(component.name(), classes.type(frame, component.type())));
        }
        for (var member : declaring.members()) {
            if (member instanceof JavaCode.Field field && !field.isStatic()) {
                fields.put(field.name(), Variable.field(field.name(), classes.type(frame, field.type())));
            }
        }
    }

    private void construct(Instance instance, JavaCode.Type type, List<Value> arguments, Position position) {
        var constructors = type.methods(JavaCode.Method.CONSTRUCTOR);
        boolean isImplied = constructors.isEmpty()
                || (type.kind() == JavaCode.Kind.RECORD
                        && constructors.stream()
                                .noneMatch(
                                        constructor -> constructor.parameters().size() == arguments.size()
                                                && !isCompact(type, constructor)));
        if (isImplied) {
            imply(instance, type, arguments, position);
            return;
        }
        var chosen = interpreter
                .calls()
                .candidates()
                .choose(
                        constructors.stream()
                                .map(constructor -> new Candidates.Owned(type, constructor))
                                .toList(),
                        arguments,
                        position);
        var constructor = chosen.owned().method();
        var frame = frame(instance, type, constructor.parameters(), chosen.arguments(), position);
        run(frame, instance, type, constructor.body(), position);
        if (type.kind() == JavaCode.Kind.RECORD && isCanonical(type, constructor)) {
            assignComponents(frame, instance, type, position);
        }
    }

    /** The constructor that is not written, or whose parameters are not. */
    private void imply(Instance instance, JavaCode.Type type, List<Value> arguments, Position position) {
        if (type.kind() != JavaCode.Kind.RECORD) {
            runAbove(instance, type, arguments, position);
            initialize(instance, type);
            return;
        }
        if (type.components().size() != arguments.size()) {
            throw new Unknown(position, "cannot tell which constructor of `" + type.simpleName() + "` is called");
        }
        var frame = frame(instance, type, type.components(), arguments, position);
        type.methods(JavaCode.Method.CONSTRUCTOR).stream()
                .filter(constructor -> isCompact(type, constructor))
                .forEach(constructor -> interpreter.statements().body(frame, constructor.body()));
        assignComponents(frame, instance, type, position);
    }

    private static boolean isCompact(JavaCode.Type type, JavaCode.Method constructor) {
        return constructor.parameters().isEmpty()
                && !type.components().isEmpty()
                && !isCall(constructor.body(), "this");
    }

    private static boolean isCanonical(JavaCode.Type type, JavaCode.Method constructor) {
        return constructor.parameters().equals(type.components());
    }

    /** The fields of a record that its constructor did not assign get the values of the parameters. */
    private static void assignComponents(Frame frame, Instance instance, JavaCode.Type type, Position position) {
        for (var component : type.components()) {
            var field = Variable.in(instance.fields(type), component.name());
            if (!field.isAssigned()) {
                frame.variable(component.name()).ifPresent(parameter -> field.set(parameter.get(position), position));
            }
        }
    }

    private Frame frame(
            Instance instance,
            JavaCode.Type type,
            List<JavaCode.Parameter> parameters,
            List<Value> arguments,
            Position position) {
        var frame = Frame.of(type, instance, interpreter.calls().enclosing(type, instance));
        for (int i = 0; i < arguments.size(); i++) {
            interpreter.statements().declare(frame, parameters.get(i), arguments.get(i), position);
        }
        return frame;
    }

    private void run(
            Frame frame, Instance instance, JavaCode.Type type, List<JavaCode.Statement> body, Position position) {
        boolean delegates = isCall(body, "this");
        if (delegates) {
            construct(instance, type, arguments(frame, body), position);
        } else {
            runAbove(instance, type, isCall(body, "super") ? arguments(frame, body) : List.of(), position);
            initialize(instance, type);
        }
        int done = delegates || isCall(body, "super") ? 1 : 0;
        interpreter.statements().body(frame, body.subList(done, body.size()));
    }

    private static boolean isCall(List<JavaCode.Statement> body, String constructor) {
        return !body.isEmpty()
                && body.get(0) instanceof JavaCode.Evaluate first
                && first.expression() instanceof JavaCode.Call call
                && call.target() == null
                && call.method().equals(constructor);
    }

    private List<Value> arguments(Frame frame, List<JavaCode.Statement> body) {
        return Stream.of(body.get(0))
                .map(JavaCode.Evaluate.class::cast)
                .map(first -> (JavaCode.Call) first.expression())
                .flatMap(call -> interpreter.calls().arguments(frame, call).stream())
                .toList();
    }

    private void runAbove(Instance instance, JavaCode.Type type, List<Value> arguments, Position position) {
        classes.state(type).lineage().stream()
                .filter(above -> above != type && above.kind() != JavaCode.Kind.INTERFACE)
                .findFirst()
                .ifPresent(above -> construct(instance, above, arguments, position));
    }

    private void initialize(Instance instance, JavaCode.Type type) {
        var frame = Frame.of(type, instance, interpreter.calls().enclosing(type, instance));
        for (var member : type.members()) {
            if (!member.isStatic()) {
                interpreter.initialization().run(frame, member, instance.fields(type));
            }
        }
    }

    /** {@code new int[2][3]}. */
    static Object array(Class<?> type, List<Integer> lengths, Position position) {
        int length = lengths.get(0);
        Budget.size(position, length);
        if (length < 0) {
            throw new Unknown(position, "an array of a negative length");
        }
        var array = Array.newInstance(type.getComponentType(), length);
        for (int i = 0; lengths.size() > 1 && i < length; i++) {
            Array.set(array, i, array(type.getComponentType(), lengths.subList(1, lengths.size()), position));
        }
        return array;
    }
}
