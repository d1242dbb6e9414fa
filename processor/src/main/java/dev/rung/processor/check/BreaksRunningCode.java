package dev.rung.processor.check;

import dev.rung.processor.replay.model.Column;
import dev.rung.processor.replay.model.Enumeration;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.Routine;
import dev.rung.processor.replay.model.Schema;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.safety.SafetyEffect;
import dev.rung.processor.replay.safety.StatementEffect;
import dev.rung.sql.Parsed;
import dev.rung.sql.tree.TypeStatement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Instances of an application that still run look for a name that is gone. */
final class BreaksRunningCode extends SafetyCheck {

    /**
     * What is gone.
     *
     * @param effect the statement
     * @param what what became of what, in a sentence
     * @param remedy what to do instead
     */
    private record Gone(StatementEffect effect, String what, String remedy) {}

    @Override
    Optional<Finding> find(WayUp wayUp) {
        var all = wayUp.effects().stream()
                .flatMap(effect -> Stream.concat(gone(effect, wayUp), value(effect, wayUp).stream()))
                .toList();
        return all.stream().findFirst().map(first -> finding(first, all));
    }

    private Finding finding(Gone first, List<Gone> all) {
        var more = all.stream()
                .skip(1)
                .map(gone -> "\n  and " + gone.what())
                .distinct()
                .toList();
        return warning(first.effect().statement().place(), """
                %s, and instances of the application that still run do not know
                  in: %s%s
                  whatever they ask for by the old name fails until they are replaced
                  fix: %s
                  or, if none runs meanwhile: %s""".formatted(
                        first.what(),
                        ReplayCheck.excerpt(first.effect().statement()),
                        String.join("", more),
                        first.remedy(),
                        allowance()));
    }

    private static Stream<Gone> gone(StatementEffect effect, WayUp wayUp) {
        var end = wayUp.end();
        return effect.effect().breaks().stream()
                .filter(broken -> wayUp.inUse(broken.object()).isPresent())
                .flatMap(broken -> effect
                        .before()
                        .find(broken.object())
                        .filter(object -> isFound(broken.reason(), object))
                        .filter(object -> !isStillThere(object, effect.before(), end))
                        .map(object -> new Gone(effect, words(broken.reason(), object, effect), remedy(object, effect)))
                        .stream());
    }

    /** Whether it is looked for by name, and no other check speaks of it. */
    private static boolean isFound(SafetyEffect.Reason reason, SchemaObject object) {
        return switch (reason) {
            case RENAMED, MOVED, GENERATED -> !isInherited(object);
            case DROPPED -> object.definition() instanceof Routine routine && isCalled(routine);
            case RETYPED, REQUIRED, WITHOUT_DEFAULT -> false;
        };
    }

    private static boolean isInherited(SchemaObject object) {
        return object.definition() instanceof Column column && column.inherited() > 0;
    }

    private static boolean isCalled(Routine routine) {
        return routine.result()
                .filter(result -> result.type().is("trigger") || result.type().is("event_trigger"))
                .isEmpty();
    }

    /** Whether something else has its name by the end of the migration, such as a view for a table. */
    private static boolean isStillThere(SchemaObject object, Schema before, Schema end) {
        if (object.kind() == ObjectKind.COLUMN) {
            return before.find(object.parent())
                    .flatMap(owner -> end.relation(owner.schema(), owner.name()))
                    .flatMap(owner -> end.child(owner.id(), ObjectKind.COLUMN, object.name()))
                    .filter(column -> column.definition().equals(object.definition()) || column.id() != object.id())
                    .isPresent();
        }
        return object.definition() instanceof Routine
                ? !end.routines(object.schema(), object.name()).isEmpty()
                : end.find(Schema.Key.of(object.kind(), object.schema(), object.name()))
                        .isPresent();
    }

    private static String words(SafetyEffect.Reason reason, SchemaObject object, StatementEffect effect) {
        var name = object.kind().words() + " `" + effect.before().describe(object) + "`";
        var now = effect.after().find(object.id());
        return switch (reason) {
            case RENAMED -> name + " is `" + now.map(SchemaObject::name).orElse("") + "` from now on";
            case MOVED -> name + " is `" + now.map(effect.after()::describe).orElse("") + "` from now on";
            case GENERATED -> name + " takes no value any more";
            default -> name + " is gone";
        };
    }

    private static String remedy(SchemaObject object, StatementEffect effect) {
        return switch (object.kind()) {
            case TABLE, VIEW, MATERIALIZED_VIEW ->
                "a view under the old name in the same migration, dropped when no instance needs it any more:\n       "
                        + "db.createView(%s).as(\"select * from %s\").execute();"
                                .formatted(
                                        JavaText.table(object, effect.before()),
                                        effect.after()
                                                .find(object.id())
                                                .map(effect.after()::quoted)
                                                .orElse("…")
                                                .replace("\"", "\\\""));
            case COLUMN -> "a new column that a trigger keeps equal to the old one, which goes in a later release";
            default -> "make the new one beside the old one, which goes in a later release";
        };
    }

    private static Optional<Gone> value(StatementEffect effect, WayUp wayUp) {
        if (!(effect.statement().parsed() instanceof Parsed.Read read
                && read.statement() instanceof TypeStatement.RenameValue rename)) {
            return Optional.empty();
        }
        var after = effect.after();
        return effect.before().objects().values().stream()
                .filter(type -> type.name().equals(rename.name().name().text()))
                .filter(type -> type.definition() instanceof Enumeration values
                        && after.find(type.id())
                                .filter(now -> !now.definition().equals(values))
                                .isPresent())
                .filter(type -> wayUp.inUse(type.id()).isPresent())
                .findFirst()
                .map(type -> new Gone(
                        effect,
                        "the value '%s' of type `%s` is '%s' from now on"
                                .formatted(
                                        rename.value().text(),
                                        type.name(),
                                        rename.newValue().text()),
                        "add the new value, change the rows in a later migration, and leave the old one"));
    }
}
