package dev.rung.sql.printer;

import dev.rung.sql.tree.With;

/** {@code with} and the tables that it makes. */
final class WithPrinter {

    private WithPrinter() {}

    static void print(With with, Output out) {
        out.words("with").wordsIf(with.isRecursive(), "recursive");
        out.separated(with.tables(), table -> table(table, out));
    }

    private static void table(With.CommonTable table, Output out) {
        out.name(table.name()).listIfAny(table.columns(), out::name).words("as");
        if (table.materialization() != With.Materialization.DEFAULT) {
            out.words(table.materialization());
        }
        out.parenthesized(() -> DataPrinter.print(table.statement(), out));
        table.search().ifPresent(search -> search(search, out));
        table.cycle().ifPresent(cycle -> cycle(cycle, out));
    }

    private static void search(With.Search search, Output out) {
        out.words("search", search.isBreadthFirst() ? "breadth" : "depth", "first", "by")
                .separated(search.by(), out::name)
                .words("set")
                .name(search.column());
    }

    private static void cycle(With.Cycle cycle, Output out) {
        out.words("cycle").separated(cycle.columns(), out::name).words("set").name(cycle.mark());
        cycle.marks().ifPresent(marks -> {
            out.words("to");
            ExpressionPrinter.print(marks.found(), out);
            out.words("default");
            ExpressionPrinter.print(marks.otherwise(), out);
        });
        out.words("using").name(cycle.path());
    }
}
