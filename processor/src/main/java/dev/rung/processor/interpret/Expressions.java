package dev.rung.processor.interpret;

import dev.rung.processor.read.JavaCode;
import dev.rung.processor.read.Position;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Evaluates expressions. */
final class Expressions {

    private final Interpreter interpreter;
    private final Classes classes;
    private final Names names;
    private final Assignments assignments;
    private final Branches branches;

    Expressions(Interpreter interpreter, Classes classes, Names names) {
        this.interpreter = interpreter;
        this.classes = classes;
        this.names = names;
        this.assignments = new Assignments(this, names);
        this.branches = new Branches(classes, names);
    }

    List<Value> values(Frame frame, List<JavaCode.Expression> expressions) {
        var values = new ArrayList<Value>(expressions.size());
        for (var expression : expressions) {
            values.add(value(frame, expression));
        }
        return values;
    }

    Value value(Frame frame, JavaCode.Expression expression) {
        if (expression instanceof JavaCode.Literal literal) {
            return Value.literal(literal.value(), literal.position());
        }
        if (expression instanceof JavaCode.Name name) {
            return name(frame, name);
        }
        if (expression instanceof JavaCode.Call call) {
            return interpreter.calls().call(frame, call);
        }
        if (expression instanceof JavaCode.Select select) {
            return member(frame, select);
        }
        if (expression instanceof JavaCode.Binary binary) {
            return Operators.binary(binary, value(frame, binary.left()), () -> value(frame, binary.right()));
        }
        if (expression instanceof JavaCode.Create creation) {
            return interpreter.objects().create(frame, creation);
        }
        if (expression instanceof JavaCode.Lambda lambda) {
            return Value.reference(interpreter.functions().lambda(frame, lambda));
        }
        if (expression instanceof JavaCode.MethodReference reference) {
            return Value.reference(interpreter.functions().reference(frame, reference));
        }
        return rarer(frame, expression);
    }

    private Value rarer(Frame frame, JavaCode.Expression expression) {
        if (expression instanceof JavaCode.Conditional conditional) {
            return conditional(frame, conditional);
        }
        if (expression instanceof JavaCode.Unary unary) {
            return Operators.unary(unary, value(frame, unary.operand()));
        }
        if (expression instanceof JavaCode.Assignment assignment) {
            return assignments.assign(frame, assignment);
        }
        if (expression instanceof JavaCode.Increment increment) {
            return assignments.increment(frame, increment);
        }
        if (expression instanceof JavaCode.Index index) {
            return assignments.element(frame, index).get(index.position());
        }
        if (expression instanceof JavaCode.CreateArray creation) {
            return array(frame, creation);
        }
        if (expression instanceof JavaCode.Cast cast) {
            return Conversions.cast(value(frame, cast.value()), classes.type(frame, cast.type()), cast.position());
        }
        if (expression instanceof JavaCode.InstanceOf check) {
            return check(frame, check);
        }
        if (expression instanceof JavaCode.SwitchExpression choice) {
            return interpreter.switches().value(frame, choice);
        }
        var unsupported = (JavaCode.UnsupportedExpression) expression;
        throw new Unknown(unsupported.position(), "`" + unsupported.what() + "` is not followed at compile time");
    }

    private Value name(Frame frame, JavaCode.Name name) {
        if (name.name().equals("this")) {
            return self(frame.self(), name);
        }
        var variable = names.variable(frame, name.name());
        return variable.isPresent()
                ? variable.get().get(name.position())
                : names.imported(frame, name.name(), name.position());
    }

    private static Value self(@Nullable Instance self, JavaCode.Expression expression) {
        if (self == null) {
            throw new Unknown(expression.position(), "what `this` is is not known at compile time");
        }
        return Value.reference(self);
    }

    private Value member(Frame frame, JavaCode.Select select) {
        var type = names.typeOf(frame, select.target());
        if (type.isPresent()) {
            return ofType(frame, type.get(), select);
        }
        if (isPackage(frame, select.target())) {
            return names.path(select.target())
                    .flatMap(classes.scope(frame.type())::qualified)
                    .flatMap(owner -> names.compiled(owner, select.name()))
                    .orElseThrow(() -> new Unknown(
                            select.position(), "cannot know the value of `" + select.name() + "` at compile time"));
        }
        return assignments.field(frame, select).get(select.position());
    }

    /** Whether a dotted name begins with neither a variable nor a type that is known. */
    private boolean isPackage(Frame frame, JavaCode.Expression expression) {
        if (expression instanceof JavaCode.Name name) {
            return !names.isVariable(frame, name.name());
        }
        return expression instanceof JavaCode.Select select
                && names.typeOf(frame, select.target()).isEmpty()
                && isPackage(frame, select.target());
    }

    private Value ofType(Frame frame, TypeRef type, JavaCode.Select select) {
        if (select.name().equals("class")) {
            if (type.source() != null) {
                return Value.of(interpreter.standIns().of(type.source(), select.position()), Class.class);
            }
            return Value.of(type.library(), Class.class);
        }
        if (select.name().equals("this")) {
            return outer(frame, type, select);
        }
        return names.constant(type, select.name(), select.position())
                .orElseThrow(() -> new Unknown(
                        select.position(), "cannot know the value of `" + select.name() + "` at compile time"));
    }

    /** {@code Outer.this}. */
    private Value outer(Frame frame, TypeRef type, JavaCode.Select select) {
        for (var current = frame; current != null; current = current.enclosing()) {
            if (type.source() != null
                    && current.self() != null
                    && classes.isSubtype(current.self().type(), type.source())) {
                return self(current.self(), select);
            }
        }
        return self(null, select);
    }

    private Value conditional(Frame frame, JavaCode.Conditional conditional) {
        boolean first = Conversions.isTrue(value(frame, conditional.condition()), conditional.position());
        var taken = first ? conditional.one() : conditional.other();
        var left = first ? conditional.other() : conditional.one();
        return branches.unify(frame, value(frame, taken), List.of(left));
    }

    private Value array(Frame frame, JavaCode.CreateArray creation) {
        var type = classes.type(frame, creation.type()).library();
        if (type == null || !type.isArray()) {
            throw new Unknown(creation.position(), "what this array holds is not known at compile time");
        }
        if (creation.elements() == null) {
            var lengths = values(frame, creation.lengths()).stream()
                    .map(length ->
                            (Integer) Primitives.cast(Conversions.unboxed(length, creation.position()), int.class))
                    .toList();
            return Value.of(Instances.array(type, lengths, creation.position()), type);
        }
        var array =
                Array.newInstance(type.getComponentType(), creation.elements().size());
        var element = elementType(frame, creation);
        for (int i = 0; i < creation.elements().size(); i++) {
            new Element(array, i, element).set(value(frame, creation.elements().get(i)), creation.position());
        }
        return Value.of(array, type);
    }

    private TypeRef elementType(Frame frame, JavaCode.CreateArray creation) {
        return classes.type(frame, creation.type().substring(0, creation.type().length() - 2));
    }

    private Value check(Frame frame, JavaCode.InstanceOf check) {
        var value = value(frame, check.value());
        var type = classes.type(frame, check.type());
        boolean holds = isInstance(value, type, check);
        if (check.binding() != null) {
            bind(frame, check.binding(), type, holds ? value : null, check.position());
        }
        return Value.of(holds);
    }

    /** Where such a variable ends is not followed; so it may not hide another one. */
    private void bind(Frame frame, String name, TypeRef type, @Nullable Value value, Position position) {
        if (frame.variable(name).isEmpty() && names.variable(frame, name).isPresent()) {
            throw new Unknown(position, "`" + name + "` is a field too: give this variable another name");
        }
        if (value != null) {
            frame.declare(name, new Variable(name, type, value.as(type.library())));
        }
    }

    private boolean isInstance(Value value, TypeRef type, JavaCode.InstanceOf check) {
        var object = value.object();
        if (object == null) {
            return false;
        }
        if (object instanceof Instance instance && type.source() != null) {
            return classes.isSubtype(instance.type(), type.source());
        }
        if (type.library() == null && type.source() == null
                || value.isNone()
                || object instanceof Instance && type.library() != Object.class
                || object instanceof Closure
                || object instanceof Object[]) {
            throw new Unknown(check.position(), "the type of this value is not known at compile time");
        }
        return type.library() != null && type.library().isInstance(object);
    }
}
