package dev.rung.processor.interpret;

import dev.rung.processor.read.JavaCode;
import dev.rung.processor.read.Position;
import java.lang.reflect.Array;
import java.util.Optional;

/** Assigns to variables, fields and elements; what is assigned to is found before the value, as Java does. */
final class Assignments {

    private final Expressions expressions;
    private final Names names;

    Assignments(Expressions expressions, Names names) {
        this.expressions = expressions;
        this.names = names;
    }

    Value assign(Frame frame, JavaCode.Assignment assignment) {
        var place = place(frame, assignment.target());
        var position = assignment.position();
        if (assignment.operator() == null) {
            place.set(expressions.value(frame, assignment.value()), position);
            return place.get(position);
        }
        var before = place.get(position);
        var added = expressions.value(frame, assignment.value());
        place.set(narrowed(Operators.apply(assignment.operator(), before, added, position), place, position), position);
        return place.get(position);
    }

    Value increment(Frame frame, JavaCode.Increment increment) {
        var place = place(frame, increment.target());
        var position = increment.position();
        var before = place.get(position);
        var after = Operators.apply("+", before, Value.of(increment.by(), int.class), position);
        place.set(narrowed(after, place, position), position);
        return increment.after() ? before.withoutLiteral() : place.get(position);
    }

    /** A compound assignment has a cast in it (JLS 15.26.2). */
    private static Value narrowed(Value value, Place place, Position position) {
        var type = place.type().library();
        var primitive = type == null ? null : type.isPrimitive() ? type : Primitives.unboxed(type);
        var object = value.object();
        return primitive == null || object == null || !value.isPrimitive()
                ? value
                : Value.of(castOrFail(object, primitive, position), primitive);
    }

    private static Object castOrFail(Object object, Class<?> primitive, Position position) {
        if (object instanceof Boolean != (primitive == boolean.class)) {
            throw new Unknown(position, "this value cannot be assigned");
        }
        return Primitives.cast(object, primitive);
    }

    private Place place(Frame frame, JavaCode.Expression target) {
        if (target instanceof JavaCode.Name name) {
            return names.variable(frame, name.name()).orElseThrow(() -> unknown(name.name(), name.position()));
        }
        if (target instanceof JavaCode.Select select) {
            return field(frame, select);
        }
        if (target instanceof JavaCode.Index index) {
            return element(frame, index);
        }
        throw new Unknown(target.position(), "what is assigned to here is not known at compile time");
    }

    Place element(Frame frame, JavaCode.Index index) {
        var array = expressions.value(frame, index.array()).object();
        var position = expressions.value(frame, index.index());
        if (array == null || !array.getClass().isArray() || !Primitives.isNumeric(position.object())) {
            throw new Unknown(index.position(), "this array is not known at compile time");
        }
        var component = array.getClass().getComponentType();
        return new Element(
                array,
                (int) Primitives.cast(Conversions.unboxed(position, index.position()), int.class),
                component == Object.class ? TypeRef.UNKNOWN : TypeRef.of(component));
    }

    /** A field of an object, or the length of an array. */
    Place field(Frame frame, JavaCode.Select select) {
        var target = expressions.value(frame, select.target()).object();
        if (target != null && target.getClass().isArray() && select.name().equals("length")) {
            return new Variable("length", TypeRef.of(int.class), Value.of(Array.getLength(target), int.class));
        }
        return (target instanceof Instance instance
                        ? names.fieldOf(instance, select.name())
                        : Optional.<Variable>empty())
                .orElseThrow(() -> unknown(select.name(), select.position()));
    }

    private static Unknown unknown(String name, Position position) {
        return new Unknown(position, "cannot know the value of `" + name + "` at compile time");
    }
}
