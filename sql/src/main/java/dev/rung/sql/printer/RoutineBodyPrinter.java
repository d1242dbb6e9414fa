package dev.rung.sql.printer;

import dev.rung.sql.tree.RoutineBody;

/** Bodies of routines that are written as SQL. */
final class RoutineBodyPrinter {

    private RoutineBodyPrinter() {}

    static void print(RoutineBody body, Output out) {
        if (body instanceof RoutineBody.Return value) {
            step(value, out);
        } else if (body instanceof RoutineBody.Atomic atomic) {
            out.words("begin", "atomic");
            atomic.steps().forEach(step -> {
                step(step, out);
                out.behind(";");
            });
            out.words("end");
        }
    }

    private static void step(RoutineBody.Step step, Output out) {
        if (step instanceof RoutineBody.Return value) {
            out.words("return");
            ExpressionPrinter.print(value.value(), out);
        } else if (step instanceof RoutineBody.Run run) {
            SqlPrinter.print(run.statement(), out);
        }
    }
}
