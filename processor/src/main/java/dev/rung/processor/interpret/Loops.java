package dev.rung.processor.interpret;

import dev.rung.processor.read.JavaCode;
import dev.rung.processor.read.Position;
import java.lang.reflect.Array;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.jooq.Query;
import org.jspecify.annotations.Nullable;

/** Runs loops. */
final class Loops {

    private final Interpreter interpreter;
    private final Statements statements;

    Loops(Interpreter interpreter, Statements statements) {
        this.interpreter = interpreter;
        this.statements = statements;
    }

    /** Runs a loop, or nothing if the statement is none. */
    @Nullable
    Completion run(Frame frame, JavaCode.Statement statement, String label) {
        if (statement instanceof JavaCode.ForEach loop) {
            return forEach(frame, loop, label);
        }
        if (statement instanceof JavaCode.For loop) {
            return counting(frame.inner(), loop, label);
        }
        return statement instanceof JavaCode.While loop ? conditional(frame, loop, label) : null;
    }

    private Completion forEach(Frame frame, JavaCode.ForEach loop, String label) {
        var elements = elements(interpreter.expressions().value(frame, loop.elements()), loop.position());
        while (elements.hasNext()) {
            var turn = frame.inner();
            statements.declare(turn, loop.variable(), elements.next(), loop.position());
            var completion = turn(turn, loop.body(), loop.position());
            if (ends(completion, label)) {
                return after(completion, label);
            }
        }
        return Completion.NORMAL;
    }

    private Completion counting(Frame frame, JavaCode.For loop, String label) {
        statements.run(frame, loop.start());
        while (loop.condition() == null || statements.isTrue(frame, loop.condition())) {
            var completion = turn(frame.inner(), loop.body(), loop.position());
            if (ends(completion, label)) {
                return after(completion, label);
            }
            statements.run(frame, loop.update());
        }
        return Completion.NORMAL;
    }

    private Completion conditional(Frame frame, JavaCode.While loop, String label) {
        boolean first = loop.conditionLast();
        while (first || statements.isTrue(frame, loop.condition())) {
            first = false;
            var completion = turn(frame.inner(), loop.body(), loop.position());
            if (ends(completion, label)) {
                return after(completion, label);
            }
        }
        return Completion.NORMAL;
    }

    private Completion turn(Frame frame, List<JavaCode.Statement> body, Position position) {
        interpreter.budget().step(position);
        return statements.run(frame, body);
    }

    private static boolean ends(Completion completion, String label) {
        return !completion.isNormal() && !completion.continues(label);
    }

    private static Completion after(Completion completion, String label) {
        return completion.leaves(label) ? Completion.NORMAL : completion;
    }

    private static Iterator<Value> elements(Value value, Position position) {
        var object = value.object();
        if (object != null && object.getClass().isArray()) {
            var component = object.getClass().getComponentType();
            return IntStream.range(0, Array.getLength(object))
                    .mapToObj(i -> Value.of(Array.get(object, i), component == Object.class ? null : component))
                    .iterator();
        }
        if (object instanceof Iterable<?> elements && !(object instanceof Query)) {
            if (!Order.isSingle(object)) {
                Order.require(object, position);
            }
            return new Elements(elements.iterator(), position);
        }
        throw new Unknown(position, "the elements of this loop are not known at compile time");
    }

    /** The elements of a collection; a loop that changes what it goes through fails in Java too. */
    private record Elements(Iterator<?> elements, Position position) implements Iterator<Value> {

        @Override
        public boolean hasNext() {
            return elements.hasNext();
        }

        @Override
        public Value next() {
            try {
                return Value.reference(elements.next());
            } catch (Unknown unknown) {
                throw unknown;
            } catch (RuntimeException e) {
                throw new Unknown(position, "fails with `" + e.getClass().getSimpleName() + "`");
            }
        }
    }
}
