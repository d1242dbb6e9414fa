package dev.rung.sql.printer;

import dev.rung.sql.tree.ColumnConstraint;
import dev.rung.sql.tree.ColumnDefinition;
import dev.rung.sql.tree.ColumnOptions;
import dev.rung.sql.tree.Name;
import java.util.List;

/** The definitions of columns. */
final class ColumnPrinter {

    private ColumnPrinter() {}

    static Output print(ColumnDefinition column, Output out) {
        out.name(column.name());
        TypePrinter.print(column.type(), out);
        out.optional(column.storage(), name -> nameOrDefault(name, out), "storage");
        out.optional(column.compression(), name -> nameOrDefault(name, out), "compression");
        ForeignOptionPrinter.options(column.options(), out);
        out.optional(column.collation(), out::name, "collate");
        return constraints(column.constraints(), out);
    }

    static Output print(ColumnOptions column, Output out) {
        out.name(column.name()).optional(column.collation(), out::name, "collate");
        return constraints(column.constraints(), out);
    }

    private static Output constraints(List<ColumnConstraint> constraints, Output out) {
        constraints.forEach(constraint -> ColumnConstraintPrinter.print(constraint, out));
        return out;
    }

    /** {@code default} is written as a keyword, which it need not be. */
    static Output nameOrDefault(Name name, Output out) {
        return name.text().equals("default") ? out.words("default") : out.name(name);
    }
}
