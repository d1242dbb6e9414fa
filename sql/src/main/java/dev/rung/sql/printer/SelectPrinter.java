package dev.rung.sql.printer;

import dev.rung.sql.tree.GroupElement;
import dev.rung.sql.tree.Persistence;
import dev.rung.sql.tree.Select;
import java.util.List;

/** {@code select}. */
final class SelectPrinter {

    private SelectPrinter() {}

    static void print(Select select, Output out) {
        out.words("select");
        select.distinct().ifPresent(distinct -> distinct(distinct, out));
        targets(select.targets(), out);
        select.into().ifPresent(into -> into(into, out));
        FromPrinter.items("from", select.from(), out);
        out.optional(select.where(), where -> ExpressionPrinter.print(where, out), "where");
        select.groupBy().ifPresent(groupBy -> groupBy(groupBy, out));
        out.optional(select.having(), having -> ExpressionPrinter.print(having, out), "having");
        if (!select.windows().isEmpty()) {
            out.words("window").separated(select.windows(), window -> {
                out.name(window.name()).words("as");
                WindowPrinter.specification(window.window(), out);
            });
        }
    }

    private static void distinct(Select.Distinct distinct, Output out) {
        out.words("distinct");
        if (!distinct.on().isEmpty()) {
            ExpressionPrinter.list(distinct.on(), out.words("on"));
        }
    }

    static void targets(List<Select.Target> targets, Output out) {
        out.separated(targets, target -> {
            ExpressionPrinter.print(target.value(), out);
            out.optional(target.name(), out::name, "as");
        });
    }

    private static void into(Select.Into into, Output out) {
        out.words("into");
        if (into.persistence() != Persistence.PERMANENT) {
            out.words(into.persistence());
        }
        out.words("table").name(into.table());
    }

    private static void groupBy(Select.GroupBy groupBy, Output out) {
        out.words("group", "by").wordsIf(groupBy.isDistinct(), "distinct");
        out.separated(groupBy.elements(), element -> element(element, out));
    }

    private static void element(GroupElement element, Output out) {
        if (element instanceof GroupElement.Single single) {
            ExpressionPrinter.print(single.value(), out);
        } else if (element instanceof GroupElement.Empty) {
            out.words("()");
        } else if (element instanceof GroupElement.Rollup rollup) {
            ExpressionPrinter.list(rollup.values(), out.words("rollup"));
        } else if (element instanceof GroupElement.Cube cube) {
            ExpressionPrinter.list(cube.values(), out.words("cube"));
        } else if (element instanceof GroupElement.Sets sets) {
            out.words("grouping", "sets").list(sets.elements(), part -> element(part, out));
        }
    }
}
