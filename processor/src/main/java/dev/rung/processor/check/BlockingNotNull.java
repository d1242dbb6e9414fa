package dev.rung.processor.check;

import dev.rung.processor.replay.model.Column;
import dev.rung.processor.replay.model.SchemaObject;
import java.util.List;

/** A column of a table in use is to hold no null, and every row is read to see it. */
final class BlockingNotNull extends BlockingStatement {

    BlockingNotNull() {
        super(Cause.NOT_NULL);
    }

    @Override
    String reason(Blocking blocking) {
        var columns = Cause.required(blocking).stream()
                .map(SchemaObject::name)
                .distinct()
                .toList();
        return "to see that %s is never null".formatted(Sentence.names(columns)) + nearProof(blocking);
    }

    private static String nearProof(Blocking blocking) {
        var column = Cause.required(blocking).get(0);
        return wasNotValid(blocking, column)
                ? ", which its NOT NULL that is not valid does not prove"
                : NotValidChecks.about(column, blocking)
                        .map(check -> ", which the check `" + check.name() + "` would prove if it were valid")
                        .orElse("");
    }

    private static boolean wasNotValid(Blocking blocking, SchemaObject column) {
        return blocking.effect()
                .before()
                .find(column.id())
                .flatMap(old -> old.definition(Column.class).notNull())
                .isPresent();
    }

    @Override
    List<String> remedy(Blocking blocking) {
        var column = Cause.required(blocking).get(0);
        var on = JavaText.table(
                blocking.effect().find(column.parent()).orElseThrow(),
                blocking.effect().after());
        var near = NotValidChecks.about(column, blocking);
        if (near.isPresent()) {
            return List.of(
                    "validate the check in an earlier migration; then nothing is read here",
                    validate(near.get().name(), on));
        }
        var check = column.name() + "_present";
        return List.of(
                "prove it by a check before, each line in a migration of its own; then nothing is read here",
                JavaText.execute("addConstraint(constraint(%s).check(%s.isNotNull())).on(%s).notValid()"
                        .formatted(JavaText.literal(check), JavaText.field(column.name()), on)),
                validate(check, on));
    }

    private static String validate(String constraint, String on) {
        return JavaText.execute("validateConstraint(%s).on(%s)".formatted(JavaText.literal(constraint), on));
    }
}
