package dev.rung.processor.interpret;

import dev.rung.processor.read.JavaCode;
import dev.rung.processor.read.Position;
import java.util.List;

/** Runs statements. */
final class Statements {

    private static final String NO_LABEL = "";

    private final Interpreter interpreter;
    private final Loops loops;

    Statements(Interpreter interpreter) {
        this.interpreter = interpreter;
        this.loops = new Loops(interpreter, this);
    }

    /** The body of a method: what it returns. */
    Value body(Frame frame, List<JavaCode.Statement> statements) {
        return run(frame, statements).value();
    }

    /** One after another, in a block that exists. */
    Completion run(Frame frame, List<JavaCode.Statement> statements) {
        for (var statement : statements) {
            var completion = run(frame, statement, NO_LABEL);
            if (!completion.isNormal()) {
                return completion;
            }
        }
        return Completion.NORMAL;
    }

    private Completion run(Frame frame, JavaCode.Statement statement, String label) {
        interpreter.budget().step(statement.position());
        if (statement instanceof JavaCode.Evaluate evaluate) {
            interpreter.database().built(value(frame, evaluate.expression()), evaluate.position());
            return Completion.NORMAL;
        }
        if (statement instanceof JavaCode.Variable variable) {
            declare(frame, variable);
            return Completion.NORMAL;
        }
        if (statement instanceof JavaCode.If decision) {
            boolean holds = isTrue(frame, decision.condition());
            return run(frame.inner(), holds ? decision.one() : decision.other());
        }
        if (statement instanceof JavaCode.Return end) {
            return Completion.with(
                    Completion.Reason.RETURN, end.value() == null ? Value.NOTHING : value(frame, end.value()));
        }
        if (statement instanceof JavaCode.Block block) {
            return run(frame.inner(), block.body());
        }
        if (statement instanceof JavaCode.Labeled labeled) {
            var completion = run(frame, labeled.statement(), labeled.label());
            return completion.leaves(labeled.label()) && completion.label() != null ? Completion.NORMAL : completion;
        }
        var looped = loops.run(frame, statement, label);
        return looped == null ? rarer(frame, statement) : looped;
    }

    private Completion rarer(Frame frame, JavaCode.Statement statement) {
        if (statement instanceof JavaCode.Switch choice) {
            return interpreter.switches().run(frame, choice);
        }
        if (statement instanceof JavaCode.Break end) {
            return Completion.jump(Completion.Reason.BREAK, end.label());
        }
        if (statement instanceof JavaCode.Continue next) {
            return Completion.jump(Completion.Reason.CONTINUE, next.label());
        }
        if (statement instanceof JavaCode.Yield end) {
            return Completion.with(Completion.Reason.YIELD, value(frame, end.value()));
        }
        if (statement instanceof JavaCode.LocalType local) {
            interpreter.classes().local(local.type(), frame);
            frame.declareType(local.type().name(), TypeRef.of(local.type()));
            return Completion.NORMAL;
        }
        if (statement instanceof JavaCode.TryFinally attempt) {
            return attempt(frame, attempt);
        }
        if (statement instanceof JavaCode.Assert check) {
            return check(frame, check);
        }
        throw new Unknown(
                statement.position(),
                "`" + ((JavaCode.UnsupportedStatement) statement).what() + "` is not followed at compile time");
    }

    /** What stands in {@code finally} runs after a failure too, of which nothing is known here. */
    private Completion attempt(Frame frame, JavaCode.TryFinally attempt) {
        var completion = run(frame.inner(), attempt.body());
        int before = interpreter.database().executions();
        var last = run(frame.inner(), attempt.last());
        if (interpreter.database().executions() > before) {
            throw new Unknown(attempt.position(), "executes statements in `finally`, even after a failure");
        }
        return last.isNormal() ? completion : last;
    }

    /** Nobody knows whether assertions are on; one that holds, and does nothing else, is the same either way. */
    private Completion check(Frame frame, JavaCode.Assert check) {
        if (!Harmless.is(check.condition()) || !isTrue(frame, check.condition())) {
            throw new Unknown(check.position(), "whether this assertion is checked is not known at compile time");
        }
        return Completion.NORMAL;
    }

    private Value value(Frame frame, JavaCode.Expression expression) {
        return interpreter.expressions().value(frame, expression);
    }

    boolean isTrue(Frame frame, JavaCode.Expression condition) {
        return Conversions.isTrue(value(frame, condition), condition.position());
    }

    private void declare(Frame frame, JavaCode.Variable variable) {
        if (variable.value() != null) {
            var parameter = new JavaCode.Parameter(variable.type(), variable.name());
            var type = interpreter.classes().type(frame, variable.type());
            var value = Logging.is(type) ? Logging.value() : value(frame, variable.value());
            declare(frame, parameter, value, variable.position());
        } else {
            var type = interpreter.classes().type(frame, variable.type());
            frame.declare(variable.name(), new Variable(variable.name(), type, null));
        }
    }

    /** A variable or a parameter begins; where its type is inferred it is that of the value. */
    void declare(Frame frame, JavaCode.Parameter parameter, Value value, Position position) {
        boolean inferred = parameter.type().equals(JavaCode.INFERRED);
        if (inferred && value.isUndecided()) {
            throw new Unknown(position, "the type of `" + parameter.name() + "` is not known at compile time");
        }
        var type = inferred ? typeOf(value) : interpreter.classes().type(frame, parameter.type());
        frame.declare(
                parameter.name(),
                new Variable(parameter.name(), type, inferred ? value : Conversions.convert(value, type, position)));
    }

    private static TypeRef typeOf(Value value) {
        return value.type() == null || value.isNone() ? TypeRef.UNKNOWN : TypeRef.of(value.type());
    }
}
