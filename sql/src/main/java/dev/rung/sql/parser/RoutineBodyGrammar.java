package dev.rung.sql.parser;

import dev.rung.sql.tree.RoutineBody;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Bodies of routines that are written as SQL: {@code routine_body}. */
final class RoutineBodyGrammar {

    private RoutineBodyGrammar() {}

    static Optional<RoutineBody> body(Cursor at) {
        if (at.is("return")) {
            return Optional.of(returned(at));
        }
        return at.is("begin") ? Optional.of(atomic(at)) : Optional.empty();
    }

    private static RoutineBody.Return returned(Cursor at) {
        int start = at.mark();
        at.expect("return");
        return new RoutineBody.Return(ExpressionGrammar.expression(at), at.since(start));
    }

    private static RoutineBody atomic(Cursor at) {
        int start = at.mark();
        at.expect("begin", "atomic");
        return new RoutineBody.Atomic(steps(at), at.since(start));
    }

    /** Statements, of which any may be empty, each with its semicolon. */
    private static List<RoutineBody.Step> steps(Cursor at) {
        var steps = new ArrayList<RoutineBody.Step>();
        while (!at.accept("end")) {
            if (!at.accept(";")) {
                steps.add(step(at));
                at.expect(";");
            }
        }
        return steps;
    }

    /** {@code begin}, the short form of {@code start transaction}, is no statement here. */
    private static RoutineBody.Step step(Cursor at) {
        if (at.is("return")) {
            return returned(at);
        }
        if (at.follows("begin")) {
            throw at.unexpected("a statement");
        }
        int start = at.mark();
        return new RoutineBody.Run(StatementGrammar.statement(at), at.since(start));
    }
}
