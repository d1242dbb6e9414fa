package dev.rung.sql.printer;

import dev.rung.sql.tree.Expression;
import dev.rung.sql.tree.OnConflict;
import java.util.Optional;

/** What {@code insert} does with a row that is there already. */
final class OnConflictPrinter {

    private OnConflictPrinter() {}

    static void print(OnConflict onConflict, Output out) {
        out.words("on", "conflict");
        onConflict.arbiter().ifPresent(arbiter -> arbiter(arbiter, out));
        out.words("do");
        if (!onConflict.isUpdate()) {
            out.words("nothing");
            return;
        }
        AssignmentPrinter.assignments(onConflict.assignments(), out.words("update"));
        where(onConflict.where(), out);
    }

    private static void arbiter(OnConflict.Arbiter arbiter, Output out) {
        if (arbiter instanceof OnConflict.OfConstraint constraint) {
            out.words("on", "constraint").name(constraint.name());
        } else if (arbiter instanceof OnConflict.OfIndex index) {
            out.list(index.elements(), element -> KeyPrinter.element(element, out));
            where(index.where(), out);
        }
    }

    private static void where(Optional<Expression> where, Output out) {
        out.optional(where, condition -> ExpressionPrinter.print(condition, out), "where");
    }
}
