package dev.rung.processor.check;

import dev.rung.processor.replay.model.Column;
import dev.rung.processor.replay.model.Constraint;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.SchemaObject;
import java.util.List;
import java.util.Optional;

/** The rows of a table in use are to meet a condition, and every one is read to see it. */
final class BlockingCheck extends BlockingStatement {

    BlockingCheck() {
        super(Cause.CHECK);
    }

    @Override
    String reason(Blocking blocking) {
        return check(blocking)
                .map(check -> "to see that every row meets `" + check.name() + "`")
                .or(() -> retyped(blocking)
                        .map(column -> "to see that every row still meets the checks of `" + column.name()
                                + "`, which has another type"))
                .orElse("to see that every value of the domain meets its constraints");
    }

    @Override
    List<String> remedy(Blocking blocking) {
        return check(blocking)
                .map(check -> inTwo(check, blocking))
                .orElseGet(
                        () -> List.of(
                                retyped(blocking).isPresent()
                                        ? "drop the check first, add it again NOT VALID, and validate it in the next migration"
                                        : "a check of each table that has such a column, NOT VALID at first and validated in the next migration"));
    }

    private static List<String> inTwo(SchemaObject check, Blocking blocking) {
        var on = JavaText.table(
                blocking.effect().find(check.parent()).orElseThrow(),
                blocking.effect().after());
        var name = JavaText.literal(check.name());
        var condition = ((Constraint.Check) check.definition(Constraint.class).rule()).condition();
        return List.of(
                "let it hold for new rows, and validate it in the next migration, while others read and write",
                JavaText.execute("addConstraint(constraint(%s).check(condition(%s))).on(%s).notValid()"
                        .formatted(name, JavaText.literal(condition.text()), on)),
                JavaText.execute("validateConstraint(%s).on(%s)".formatted(name, on)));
    }

    private static Optional<SchemaObject> check(Blocking blocking) {
        return Cause.newConstraints(blocking, Constraint.Check.class).findFirst();
    }

    private static Optional<SchemaObject> retyped(Blocking blocking) {
        var before = blocking.effect().before();
        return blocking.tables().keySet().stream()
                .flatMap(table -> blocking.effect().after().children(table, ObjectKind.COLUMN).stream())
                .filter(column -> before.find(column.id())
                        .filter(old -> !old.definition(Column.class)
                                .type()
                                .equals(column.definition(Column.class).type()))
                        .isPresent())
                .findFirst();
    }
}
