package dev.rung.processor.interpret;

import dev.rung.processor.read.JavaCode;
import dev.rung.processor.read.Position;
import java.util.List;

/** The methods that Java writes itself: accessors of records, those of enums, and those of {@code Object}. */
final class Builtins {

    private Builtins() {}

    static boolean has(Instance instance, String method) {
        return switch (method) {
            case "equals", "toString" -> true;
            case "name", "ordinal", "compareTo" -> instance.constant() != null || isComponent(instance.type(), method);
            default -> isComponent(instance.type(), method);
        };
    }

    private static boolean isComponent(JavaCode.Type type, String name) {
        return type.components().stream().anyMatch(component -> component.name().equals(name));
    }

    static boolean hasStatic(JavaCode.Type type, String method) {
        return type.kind() == JavaCode.Kind.ENUM && (method.equals("values") || method.equals("valueOf"));
    }

    static Value call(Instance instance, String method, List<Value> arguments, Position position) {
        if (arguments.isEmpty() && isComponent(instance.type(), method)) {
            return Variable.in(instance.fields(instance.type()), method).get(position);
        }
        return switch (method + arguments.size()) {
            case "name0" -> Value.of(instance.constant(), String.class);
            case "ordinal0" -> Value.of(instance.ordinal(), int.class);
            case "toString0" -> Value.of(instance.toString(), String.class);
            case "equals1" -> Value.of(instance.equals(arguments.get(0).object()));
            case "compareTo1" -> Value.of(instance.compareTo(other(arguments.get(0), position)), int.class);
            default -> throw new Unknown(position, "`" + method + "` is not known at compile time");
        };
    }

    private static Instance other(Value value, Position position) {
        if (value.object() instanceof Instance other) {
            return other;
        }
        throw new Unknown(position, "what this is compared with is not known at compile time");
    }
}
