package dev.rung.sql.printer;

import dev.rung.sql.tree.Call;
import dev.rung.sql.tree.Expression;
import dev.rung.sql.tree.Window;
import java.util.Optional;

/** Calls of functions. */
final class CallPrinter {

    private CallPrinter() {}

    static void print(Call call, Output out) {
        out.name(call.function()).openCall();
        arguments(call.arguments(), out);
        out.behind(")");
        if (!call.withinGroup().isEmpty()) {
            out.words("within", "group").parenthesized(() -> SortPrinter.orderBy(call.withinGroup(), out));
        }
        overWindow(call.filter(), call.over(), out);
    }

    private static void arguments(Call.Arguments arguments, Output out) {
        out.wordsIf(arguments.isStar(), "*").wordsIf(arguments.isDistinct(), "distinct");
        out.separated(arguments.arguments(), argument -> argument(argument, out));
        SortPrinter.orderBy(arguments.order(), out);
    }

    private static void argument(Call.Argument argument, Output out) {
        out.wordsIf(argument.isVariadic(), "variadic");
        argument.name().ifPresent(name -> out.name(name).words("=>"));
        ExpressionPrinter.print(argument.value(), out);
    }

    /** What stands behind aggregates and window functions. */
    static void overWindow(Optional<Expression> filter, Optional<Window> over, Output out) {
        filter.ifPresent(condition -> out.words("filter").parenthesized(() -> {
            out.words("where");
            ExpressionPrinter.print(condition, out);
        }));
        out.optional(over, window -> WindowPrinter.print(window, out), "over");
    }
}
