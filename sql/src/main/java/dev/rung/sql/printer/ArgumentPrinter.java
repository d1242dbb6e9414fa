package dev.rung.sql.printer;

import dev.rung.sql.tree.AggregateArguments;
import dev.rung.sql.tree.Argument;

/** Arguments of routines and aggregates. */
final class ArgumentPrinter {

    private ArgumentPrinter() {}

    static void print(Argument argument, Output out) {
        if (argument.mode() != Argument.Mode.DEFAULT) {
            out.words(argument.mode());
        }
        argument.name().ifPresent(out::name);
        TypePrinter.print(argument.type(), out);
        out.optional(argument.defaultValue(), value -> ExpressionPrinter.print(value, out), "default");
    }

    static void print(AggregateArguments arguments, Output out) {
        if (arguments.direct().isEmpty() && arguments.ordered().isEmpty()) {
            out.words("(*)");
            return;
        }
        out.parenthesized(() -> {
            out.separated(arguments.direct(), argument -> print(argument, out));
            out.wordsIf(!arguments.ordered().isEmpty(), "order", "by");
            out.separated(arguments.ordered(), argument -> print(argument, out));
        });
    }
}
