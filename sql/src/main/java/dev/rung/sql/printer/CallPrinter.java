package dev.rung.sql.printer;

import dev.rung.sql.lexer.Keywords;
import dev.rung.sql.tree.Call;
import dev.rung.sql.tree.Expression;
import dev.rung.sql.tree.QualifiedName;
import dev.rung.sql.tree.Window;
import java.util.Optional;
import java.util.Set;

/** Calls of functions. */
final class CallPrinter {

    /** Functions that have keywords between their arguments, unless they have commas. */
    private static final Set<String> WITH_COMMAS = Set.of("overlay", "substring");

    private CallPrinter() {}

    static void print(Call call, Output out) {
        function(call.function(), out);
        out.openCall();
        arguments(call.arguments(), out);
        out.behind(")");
        if (!call.withinGroup().isEmpty()) {
            out.words("within", "group").parenthesized(() -> SortPrinter.orderBy(call.withinGroup(), out));
        }
        overWindow(call.filter(), call.over(), out);
    }

    /** Some keywords are names of functions without quotes. */
    private static void function(QualifiedName name, Output out) {
        var word = name.name().text();
        boolean isFree = name.parts().size() == 1
                && (Keywords.category(word) == Keywords.Category.TYPE_OR_FUNCTION_NAME || WITH_COMMAS.contains(word));
        if (isFree) {
            out.words(word);
        } else {
            out.name(name);
        }
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
