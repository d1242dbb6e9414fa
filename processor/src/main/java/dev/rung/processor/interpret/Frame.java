package dev.rung.processor.interpret;

import dev.rung.processor.read.JavaCode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where code runs: a block with its variables, in a block, in a method of a class, on an instance, within another class whose
 * names it sees too.
 */
final class Frame {

    private final Map<String, Variable> variables = new HashMap<>();
    private final Map<String, TypeRef> types = new HashMap<>();
    private final JavaCode.Type type;
    private final @Nullable Instance self;
    private final @Nullable Frame enclosing;
    private final @Nullable Frame around;

    private Frame(JavaCode.Type type, @Nullable Instance self, @Nullable Frame enclosing, @Nullable Frame around) {
        this.type = type;
        this.self = self;
        this.enclosing = enclosing;
        this.around = around;
    }

    /** The outermost block of a method or initializer. */
    static Frame of(JavaCode.Type type, @Nullable Instance self, @Nullable Frame enclosing) {
        return new Frame(type, self, enclosing, null);
    }

    /** A block in this one. */
    Frame inner() {
        return new Frame(type, self, enclosing, this);
    }

    /** The class whose code this is. */
    JavaCode.Type type() {
        return type;
    }

    /** What {@code this} is, or null in a static context. */
    @Nullable
    Instance self() {
        return self;
    }

    /** The code around the class, or null for one that stands by itself. */
    @Nullable
    Frame enclosing() {
        return enclosing;
    }

    void declare(String name, Variable variable) {
        variables.put(name, variable);
    }

    /** A local class, or a type variable, which is unknown. */
    void declareType(String name, TypeRef local) {
        types.put(name, local);
    }

    Optional<Variable> variable(String name) {
        for (var frame = this; frame != null; frame = frame.around) {
            var found = frame.variables.get(name);
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    Optional<TypeRef> localType(String name) {
        for (var frame = this; frame != null; frame = frame.around) {
            var found = frame.types.get(name);
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }
}
