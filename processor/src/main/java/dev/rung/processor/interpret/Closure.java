package dev.rung.processor.interpret;

import dev.rung.processor.read.JavaCode;
import dev.rung.processor.read.Position;
import java.util.List;

/** A lambda or a method reference, which is no object before its type is known. */
abstract class Closure {

    private final Position position;
    private final Functions functions;

    Closure(Position position, Functions functions) {
        this.position = position;
        this.functions = functions;
    }

    Position position() {
        return position;
    }

    /** Runs it. */
    abstract Value apply(List<Value> arguments);

    /** Whether it may be called with so many arguments. */
    abstract boolean takes(int arguments);

    /** The object that it is where a type is expected. */
    Value as(TypeRef type, Position use) {
        if (type.library() != null) {
            return Value.of(functions.proxy(this, type.library(), use), type.library());
        }
        if (type.source() != null && type.source().kind() == JavaCode.Kind.INTERFACE) {
            return Value.reference(functions.instance(this, type.source()));
        }
        throw new Unknown(use, "what this function is for is not known at compile time");
    }
}
