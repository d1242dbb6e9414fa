package dev.rung.processor.interpret;

import dev.rung.processor.read.Position;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A local variable or a field. One whose value is not known says so when somebody needs it. */
final class Variable implements Place {

    private final String name;
    private final TypeRef type;
    private @Nullable Value value;
    private @Nullable Unknown unknown;
    private boolean assigned;

    Variable(String name, TypeRef type, @Nullable Value value) {
        this.name = name;
        this.type = type;
        this.value = value;
    }

    /** A variable that has no value yet; a field has the default of its type. */
    static Variable field(String name, TypeRef type) {
        return new Variable(name, type, Conversions.initial(type));
    }

    /** The one of that name, which was declared. */
    static Variable in(Map<String, Variable> fields, String name) {
        return Objects.requireNonNull(fields.get(name), name);
    }

    @Override
    public Value get(Position position) {
        if (unknown != null) {
            throw unknown.at(position, "cannot know the value of `" + name + "` at compile time");
        }
        if (value == null) {
            throw new Unknown(position, "`" + name + "` has no value here");
        }
        return value;
    }

    @Override
    public void set(Value newValue, Position position) {
        value = Conversions.convert(newValue, type, position);
        unknown = null;
        assigned = true;
    }

    /** Whether anything was assigned to it, be it what it held before. */
    boolean isAssigned() {
        return assigned;
    }

    @Override
    public TypeRef type() {
        return type;
    }

    void lose(Unknown reason) {
        unknown = reason;
    }

    @Nullable
    Value peek() {
        return unknown == null ? value : null;
    }
}
