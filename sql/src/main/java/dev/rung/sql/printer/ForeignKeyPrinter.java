package dev.rung.sql.printer;

import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.Reference;
import dev.rung.sql.tree.ReferentialAction;
import java.util.List;
import java.util.Optional;

/** What foreign keys refer to. */
final class ForeignKeyPrinter {

    private ForeignKeyPrinter() {}

    static Output reference(Reference reference, Output out) {
        out.name(reference.table());
        if (!reference.columns().isEmpty()) {
            columns(reference.columns(), reference.period(), out);
        }
        if (reference.match() != Reference.Match.DEFAULT) {
            out.words("match").words(reference.match());
        }
        out.optional(reference.onDelete(), action -> action(action, out), "on", "delete");
        return out.optional(reference.onUpdate(), action -> action(action, out), "on", "update");
    }

    static Output columns(List<Name> columns, Optional<Name> period, Output out) {
        return out.parenthesized(() -> {
            out.separated(columns, out::name);
            period.ifPresent(column -> out.behind(",").words("period").name(column));
        });
    }

    private static void action(ReferentialAction action, Output out) {
        out.words(action.kind()).listIfAny(action.columns(), out::name);
    }
}
