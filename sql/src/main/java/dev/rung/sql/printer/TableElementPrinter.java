package dev.rung.sql.printer;

import dev.rung.sql.tree.ColumnDefinition;
import dev.rung.sql.tree.ColumnOptions;
import dev.rung.sql.tree.TableConstraint;
import dev.rung.sql.tree.TableElement;
import dev.rung.sql.tree.TableLike;
import dev.rung.sql.tree.TypedTableElement;

/** What stands in the parentheses behind the name of a new table. */
final class TableElementPrinter {

    private TableElementPrinter() {}

    static void print(TableElement element, Output out) {
        if (element instanceof ColumnDefinition column) {
            ColumnPrinter.print(column, out);
        } else if (element instanceof TableLike like) {
            print(like, out);
        } else if (element instanceof TableConstraint constraint) {
            TableConstraintPrinter.print(constraint, out);
        }
    }

    static void print(TypedTableElement element, Output out) {
        if (element instanceof ColumnOptions column) {
            ColumnPrinter.print(column, out);
        } else if (element instanceof TableConstraint constraint) {
            TableConstraintPrinter.print(constraint, out);
        }
    }

    private static void print(TableLike like, Output out) {
        out.words("like").name(like.table());
        for (var choice : like.choices()) {
            out.words(choice.isIncluded() ? "including" : "excluding").words(choice.part());
        }
    }
}
