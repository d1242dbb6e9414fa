package dev.rung.processor.interpret;

import dev.rung.processor.read.JavaCode;
import dev.rung.processor.read.Position;
import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.EnumType;
import org.jooq.Schema;

/** The classes and constants that jOOQ gets for enums in source that describe a type of PostgreSQL. */
final class StandIns {

    private final Interpreter interpreter;
    private final Map<JavaCode.Type, Class<?>> classes = new IdentityHashMap<>();

    StandIns(Interpreter interpreter) {
        this.interpreter = interpreter;
    }

    /** The arguments of a method of jOOQ, with stand-ins for such constants. */
    List<Value> replace(List<Value> arguments, Position position) {
        return arguments.stream().anyMatch(argument -> argument.object() instanceof Instance)
                ? arguments.stream()
                        .map(argument -> replace(argument, position))
                        .toList()
                : arguments;
    }

    private Value replace(Value argument, Position position) {
        return argument.object() instanceof Instance instance
                        && instance.constant() != null
                        && isEnumType(instance.type())
                ? Value.reference(of(instance.type(), position).getEnumConstants()[instance.ordinal()])
                : argument;
    }

    private boolean isEnumType(JavaCode.Type type) {
        var frame = interpreter.classes().frame(type);
        return type.kind() == JavaCode.Kind.ENUM
                && type.superTypes().stream()
                        .anyMatch(
                                name -> interpreter.classes().type(frame, name).library() == EnumType.class);
    }

    /** The class that stands for an enum. */
    Class<?> of(JavaCode.Type type, Position position) {
        if (!isEnumType(type)) {
            throw new Unknown(position, "this class is not known at compile time");
        }
        var known = classes.get(type);
        if (known == null) {
            known = describe(type, position);
            classes.put(type, known);
        }
        return known;
    }

    private Class<?> describe(JavaCode.Type type, Position position) {
        interpreter.initialization().initialize(type);
        var constants = interpreter.classes().state(type).constants();
        if (constants.isEmpty() || constants.size() > StandIn.values().length) {
            throw new Unknown(position, "this enum has too many constants to follow at compile time");
        }
        var literals = constants.stream()
                .map(constant -> text(constant, "getLiteral", position))
                .toList();
        var first = constants.get(0);
        var schema = type.methods("getSchema").isEmpty()
                ? null
                : (Schema) ask(first, "getSchema", position).object();
        try {
            var loaded = new Loader().load();
            loaded.getMethod("describe", List.class, String.class, Schema.class)
                    .invoke(null, literals, text(first, "getName", position), schema);
            return loaded;
        } catch (IOException | ReflectiveOperationException | LinkageError e) {
            throw new Unknown(position, "this enum cannot be shown to jOOQ at compile time");
        }
    }

    private Value ask(Instance constant, String method, Position position) {
        return interpreter.calls().on(Value.reference(constant), method, List.of(), position);
    }

    private String text(Instance constant, String method, Position position) {
        return Texts.of(ask(constant, method, position), position);
    }

    private static final class Loader extends ClassLoader {

        Loader() {
            super(StandIn.class.getClassLoader());
        }

        Class<?> load() throws IOException {
            try (var bytes = Objects.requireNonNull(StandIn.class.getResourceAsStream("StandIn.class"))) {
                var code = bytes.readAllBytes();
                return defineClass(StandIn.class.getName(), code, 0, code.length);
            }
        }
    }
}
