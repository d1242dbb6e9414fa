package dev.rung.cli.dsl;

import dev.rung.cli.sql.SqlMask;
import dev.rung.processor.parse.ColumnDefinition;
import dev.rung.processor.parse.SqlParser;
import dev.rung.processor.parse.SqlStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The text of {@code create table}, in parts that can be exchanged.
 *
 * @param before what stands before the parentheses
 * @param elements the columns and constraints
 * @param after what stands behind the parentheses
 */
record TableText(String before, List<String> elements, String after) {

    static TableText of(String statement) {
        var mask = SqlMask.of(statement);
        int open = mask.indexOf('(');
        int close = Expressions.closing(mask, open);
        var elements = Expressions.list(statement.substring(open + 1, close));
        return new TableText(statement.substring(0, open), new ArrayList<>(elements), statement.substring(close + 1));
    }

    /** Where a column stands among the elements, or -1 if none has that name. */
    int indexOf(String column) {
        for (int i = 0; i < elements.size(); i++) {
            if (column(elements.get(i))
                    .filter(found -> found.name().equals(column))
                    .isPresent()) {
                return i;
            }
        }
        return -1;
    }

    private static Optional<ColumnDefinition> column(String element) {
        return SqlParser.parse("create table x (" + element + ")") instanceof SqlStatement.CreateTable table
                ? table.columns().stream().findFirst()
                : Optional.empty();
    }

    @Override
    public String toString() {
        return before + "(\n\t" + String.join(",\n\t", elements) + "\n)" + after;
    }
}
