package dev.rung.sql.printer;

import dev.rung.sql.tree.Assignment;
import dev.rung.sql.tree.AssignmentTarget;
import dev.rung.sql.tree.DataStatement;
import dev.rung.sql.tree.Returning;
import java.util.List;
import java.util.Optional;

/** What statements that change rows share: what is set, what is overridden, what is returned. */
final class AssignmentPrinter {

    private AssignmentPrinter() {}

    static void assignments(List<Assignment> assignments, Output out) {
        out.words("set").separated(assignments, assignment -> assignment(assignment, out));
    }

    private static void assignment(Assignment assignment, Output out) {
        if (assignment instanceof Assignment.Single single) {
            target(single.target(), out);
            ExpressionPrinter.print(single.value(), out.words("="));
        } else if (assignment instanceof Assignment.Several several) {
            out.list(several.targets(), target -> target(target, out)).words("=");
            ExpressionPrinter.print(several.value(), out);
        }
    }

    static void target(AssignmentTarget target, Output out) {
        out.name(target.column());
        target.path().forEach(step -> ValueReferencePrinter.step(step, out));
    }

    static void overriding(DataStatement.Overriding overriding, Output out) {
        if (overriding != DataStatement.Overriding.DEFAULT) {
            out.words("overriding").words(overriding).words("value");
        }
    }

    static Output returning(Optional<Returning> returning, Output out) {
        returning.ifPresent(present -> {
            out.words("returning");
            if (!present.versions().isEmpty()) {
                out.words("with").list(present.versions(), version -> out.words(version.isNew() ? "new" : "old", "as")
                        .name(version.name()));
            }
            SelectPrinter.targets(present.targets(), out);
        });
        return out;
    }
}
