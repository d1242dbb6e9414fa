package dev.rung.processor.interpret;

import dev.rung.processor.read.Position;
import java.lang.reflect.Array;

/** An element of an array. */
record Element(Object array, int index, TypeRef type) implements Place {

    @Override
    public Value get(Position position) {
        requireInside(position);
        var object = Array.get(array, index);
        var component = array.getClass().getComponentType();
        return Value.of(object, component == Object.class ? null : component);
    }

    @Override
    public void set(Value value, Position position) {
        requireInside(position);
        if (value.isNone()) {
            throw new Unknown(position, "this value is not known at compile time");
        }
        try {
            Array.set(array, index, Conversions.convert(value, type, position).object());
        } catch (IllegalArgumentException mismatch) {
            throw new Unknown(position, "this array does not take this value");
        }
    }

    private void requireInside(Position position) {
        if (index < 0 || index >= Array.getLength(array)) {
            throw new Unknown(position, "there is no element " + index);
        }
    }
}
