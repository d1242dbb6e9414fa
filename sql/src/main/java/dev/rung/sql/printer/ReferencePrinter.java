package dev.rung.sql.printer;

import dev.rung.sql.tree.AggregateReference;
import dev.rung.sql.tree.OperatorReference;
import dev.rung.sql.tree.OperatorSet;
import dev.rung.sql.tree.RoutineReference;
import dev.rung.sql.tree.TypeName;
import java.util.Optional;

/** Routines, aggregates, operators and their classes that exist, as statements name them. */
final class ReferencePrinter {

    private ReferencePrinter() {}

    static void print(RoutineReference routine, Output out) {
        out.name(routine.name());
        routine.arguments()
                .ifPresent(arguments -> out.list(arguments, argument -> ArgumentPrinter.print(argument, out)));
    }

    static void print(AggregateReference aggregate, Output out) {
        out.name(aggregate.name());
        ArgumentPrinter.print(aggregate.arguments(), out);
    }

    static void print(OperatorReference operator, Output out) {
        out.operator(operator.operator()).parenthesized(() -> {
            operand(operator.left(), out);
            out.behind(",");
            operand(operator.right(), out);
        });
    }

    private static void operand(Optional<TypeName> type, Output out) {
        type.ifPresentOrElse(present -> TypePrinter.print(present, out), () -> out.words("none"));
    }

    static void print(OperatorSet set, Output out) {
        out.words("operator").words(set.kind()).name(set.name()).words("using").name(set.method());
    }
}
