package dev.rung.processor.check;

import dev.rung.processor.replay.model.Column;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.model.Table;
import dev.rung.processor.replay.safety.SafetyEffect;
import dev.rung.processor.replay.safety.StatementEffect;
import java.util.Optional;
import java.util.stream.Stream;

/** Instances of an application that still run leave a column out that from now on takes no null. */
final class BreaksWrites extends SafetyCheck {

    /**
     * A column that has to be given.
     *
     * @param effect the statement
     * @param column the column
     */
    private record Needed(StatementEffect effect, SchemaObject column) {}

    @Override
    Optional<Finding> find(WayUp wayUp) {
        return wayUp.effects().stream()
                .flatMap(effect ->
                        Stream.concat(changed(effect), added(effect)).map(column -> new Needed(effect, column)))
                .filter(needed -> isInUse(needed, wayUp) && isStillNeeded(needed.column(), wayUp))
                .findFirst()
                .map(needed -> finding(needed, wayUp));
    }

    private static boolean isInUse(Needed needed, WayUp wayUp) {
        return wayUp.used(needed.column().parent())
                .filter(table -> table.kind() == ObjectKind.TABLE)
                .isPresent();
    }

    private static boolean isStillNeeded(SchemaObject column, WayUp wayUp) {
        return wayUp.end().find(column.id()).filter(BreaksWrites::hasToBeGiven).isPresent();
    }

    private static boolean hasToBeGiven(SchemaObject column) {
        var definition = column.definition(Column.class);
        return !definition.isNullable() && definition.value().isEmpty() && definition.inherited() == 0;
    }

    /** What was proven before to be never null is given by all who write. */
    private static Stream<SchemaObject> changed(StatementEffect effect) {
        boolean isProven = effect.effect().scans().isEmpty();
        return effect.effect().breaks().stream()
                .filter(broken -> broken.reason() == SafetyEffect.Reason.WITHOUT_DEFAULT
                        || (broken.reason() == SafetyEffect.Reason.REQUIRED && !isProven))
                .flatMap(broken -> effect.after().find(broken.object()).stream());
    }

    private static Stream<SchemaObject> added(StatementEffect effect) {
        return effect.effect().locks().keySet().stream()
                .flatMap(relation -> effect.after().find(relation).stream())
                .filter(relation -> relation.definition() instanceof Table)
                .flatMap(table -> effect.after().children(table.id(), ObjectKind.COLUMN).stream())
                .filter(column -> effect.before().find(column.id()).isEmpty() && hasToBeGiven(column));
    }

    private Finding finding(Needed needed, WayUp wayUp) {
        var table = needed.effect().after().get(needed.column().parent());
        return warning(needed.effect().statement().place(), """
                instances of the application that still run may write to `%s` without `%s`, which takes no null and has no default
                  in: %s%s
                  such a write fails (23502) until they are replaced
                  fix: give it a default, and drop the default when no instance leaves it out any more
                       db.alterTable(%s).alterColumn(%s).setDefault(field(\"…\")).execute();
                  or, if all of them give it: %s""".formatted(
                        needed.effect().after().describe(table),
                        needed.column().name(),
                        ReplayCheck.excerpt(needed.effect().statement()),
                        wayUp.places(table.id())
                                .map(places -> "\n  the released build uses the table: " + places)
                                .orElse(""),
                        JavaText.table(table, needed.effect().after()),
                        JavaText.literal(needed.column().name()),
                        allowance()));
    }
}
