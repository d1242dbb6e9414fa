package dev.rung.sql.printer;

import dev.rung.sql.tree.SortElement;
import java.util.List;
import java.util.Locale;

/** What rows are sorted by. */
final class SortPrinter {

    private SortPrinter() {}

    /** {@code order by} and its elements, or nothing where there are none. */
    static Output orderBy(List<SortElement> order, Output out) {
        return order.isEmpty() ? out : out.words("order", "by").separated(order, element -> print(element, out));
    }

    static void print(SortElement element, Output out) {
        ExpressionPrinter.print(element.value(), out);
        out.optional(element.using(), operator -> OperationPrinter.operator(operator, out), "using");
        if (element.direction() != SortElement.Direction.DEFAULT) {
            out.words(element.direction());
        }
        if (element.nulls() != SortElement.Nulls.DEFAULT) {
            out.words("nulls", element.nulls().name().toLowerCase(Locale.ROOT));
        }
    }
}
