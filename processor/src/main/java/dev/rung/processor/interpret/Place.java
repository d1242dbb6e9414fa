package dev.rung.processor.interpret;

import dev.rung.processor.read.Position;

/** What can be assigned to: a variable, a field, an element of an array. */
interface Place {

    /** What it holds. */
    Value get(Position position);

    /** Holds another value, converted to the type of the place. */
    void set(Value value, Position position);

    /** What it holds values of. */
    TypeRef type();
}
