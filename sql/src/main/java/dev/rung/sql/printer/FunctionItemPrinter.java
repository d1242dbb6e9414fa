package dev.rung.sql.printer;

import dev.rung.sql.tree.FunctionItem;
import java.util.List;

/** Functions as tables. */
final class FunctionItemPrinter {

    private FunctionItemPrinter() {}

    static void print(FunctionItem item, Output out) {
        out.wordsIf(item.isLateral(), "lateral");
        if (item.isRowsFrom()) {
            out.words("rows", "from").list(item.functions(), source -> source(source, out));
        } else {
            item.functions().forEach(source -> source(source, out));
        }
        out.wordsIf(item.isWithOrdinality(), "with", "ordinality");
        FromPrinter.alias(item.alias(), out);
        if (!item.columns().isEmpty()) {
            columns(item.columns(), out.wordsIf(item.alias().isEmpty(), "as"));
        }
    }

    private static void source(FunctionItem.Source source, Output out) {
        ExpressionPrinter.print(source.call(), out);
        if (!source.columns().isEmpty()) {
            columns(source.columns(), out.words("as"));
        }
    }

    private static void columns(List<FunctionItem.Column> columns, Output out) {
        out.list(columns, column -> {
            TypePrinter.print(column.type(), out.name(column.name()));
            out.optional(column.collation(), out::name, "collate");
        });
    }
}
