package dev.rung.sql.printer;

import dev.rung.sql.tree.JsonTable;
import dev.rung.sql.tree.TextConstant;
import java.util.List;
import java.util.Optional;

/** {@code json_table}. */
final class JsonTablePrinter {

    private JsonTablePrinter() {}

    static void print(JsonTable table, Output out) {
        out.wordsIf(table.isLateral(), "lateral").words("json_table").openCall();
        JsonClausePrinter.lookup(table.lookup(), out);
        out.optional(table.pathName(), out::name, "as");
        JsonClausePrinter.passing(table.lookup(), out);
        columns(table.columns(), out);
        JsonClausePrinter.answers(Optional.empty(), table.onError(), out);
        FromPrinter.alias(table.alias(), out.behind(")"));
    }

    private static void columns(List<JsonTable.Column> columns, Output out) {
        out.words("columns").list(columns, column -> column(column, out));
    }

    private static void column(JsonTable.Column column, Output out) {
        if (column instanceof JsonTable.Ordinality ordinality) {
            out.name(ordinality.name()).words("for", "ordinality");
        } else if (column instanceof JsonTable.Regular regular) {
            regular(regular, out);
        } else if (column instanceof JsonTable.Existence existence) {
            TypePrinter.print(existence.type(), out.name(existence.name()));
            path(existence.path(), out.words("exists"));
            JsonClausePrinter.answers(Optional.empty(), existence.onError(), out);
        } else if (column instanceof JsonTable.Nested nested) {
            out.words("nested", "path").text(nested.path()).optional(nested.name(), out::name, "as");
            columns(nested.columns(), out);
        }
    }

    private static void regular(JsonTable.Regular column, Output out) {
        TypePrinter.print(column.type(), out.name(column.name()));
        JsonClausePrinter.format(column.format(), out);
        path(column.path(), out);
        JsonClausePrinter.wrapper(column.wrapper(), out);
        JsonClausePrinter.quotes(column.quotes(), out);
        JsonClausePrinter.answers(column.onEmpty(), column.onError(), out);
    }

    private static void path(Optional<TextConstant> path, Output out) {
        out.optional(path, out::text, "path");
    }
}
