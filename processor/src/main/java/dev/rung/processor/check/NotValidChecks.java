package dev.rung.processor.check;

import dev.rung.processor.replay.model.Constraint;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.sql.tree.Predicate;
import java.util.Optional;

/** Checks that hold for new rows only, and would prove something of all if they were validated. */
final class NotValidChecks {

    private NotValidChecks() {}

    /** The one that says that a column is never null, and nothing else. */
    static Optional<SchemaObject> about(SchemaObject column, Blocking blocking) {
        return blocking.effect().before().children(column.parent(), ObjectKind.CONSTRAINT).stream()
                .filter(constraint -> isAbout(column, constraint.definition(Constraint.class)))
                .findFirst();
    }

    private static boolean isAbout(SchemaObject column, Constraint constraint) {
        return !constraint.isValid()
                && constraint.isEnforced()
                && constraint.rule() instanceof Constraint.Check check
                && check.condition().tree() instanceof Predicate.IsNull isNull
                && isNull.isNegated()
                && check.condition().references().containsValue(column.id());
    }
}
