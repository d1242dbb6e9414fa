package dev.rung.processor.check;

import dev.rung.processor.replay.model.Column;
import dev.rung.processor.replay.model.Enumeration;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.Routine;
import dev.rung.processor.replay.model.Schema;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.model.Type;
import dev.rung.processor.replay.safety.SafetyEffect;
import dev.rung.processor.replay.safety.StatementEffect;
import dev.rung.sql.Parsed;
import dev.rung.sql.tree.TypeStatement;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Instances of an application that still run look for a name that is gone. */
final class BreaksRunningCode extends SafetyCheck {

    /** Each type takes the values of those before it, and a driver gives them to who asks for one of those. */
    private static final List<List<String>> WIDER = List.of(
            List.of("int2", "int4", "int8", "numeric"), List.of("float4", "float8"), List.of("varchar", "text"));

    /**
     * What is gone.
     *
     * @param effect the statement
     * @param what what became of what, in a sentence
     * @param remedy what to do instead
     * @param places where the released build uses it, in words, or an empty text where that is not known
     */
    private record Gone(StatementEffect effect, String what, String remedy, String places) {}

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
                .map(gone -> "\n  and " + gone.what() + (gone.places().isEmpty() ? "" : ", used by: " + gone.places()))
                .distinct()
                .toList();
        boolean isKnown = !first.places().isEmpty();
        return warning(first.effect().statement().place(), """
                %s, and %s
                  in: %s%s%s
                  %s until they are replaced
                  fix: %s
                  or, if none runs meanwhile: %s""".formatted(
                first.what(),
                isKnown ? "the released build uses it" : "instances of the application that still run do not know",
                ReplayCheck.excerpt(first.effect().statement()),
                isKnown ? "\n  used by: " + first.places() : "",
                String.join("", more),
                isKnown
                        ? "what asks for it as it was fails in instances that still run,"
                        : "whatever they ask for by the old name fails",
                first.remedy(),
                allowance()));
    }

    private static Stream<Gone> gone(StatementEffect effect, WayUp wayUp) {
        var end = wayUp.end();
        return effect.effect().breaks().stream()
                .filter(broken -> wayUp.used(broken.object()).isPresent())
                .flatMap(broken -> effect
                        .before()
                        .find(broken.object())
                        .filter(object -> isMissed(broken.reason(), object, effect, wayUp))
                        .filter(object -> broken.reason() == SafetyEffect.Reason.RETYPED
                                || !isStillThere(asKnown(object, wayUp), stateOf(object, effect, wayUp), end))
                        .map(object -> new Gone(
                                effect,
                                words(broken.reason(), object, effect),
                                remedy(broken.reason(), object, effect),
                                wayUp.places(object.id()).orElse("")))
                        .stream());
    }

    /** Whether it is looked for, and no other check speaks of it. */
    private static boolean isMissed(
            SafetyEffect.Reason reason, SchemaObject object, StatementEffect effect, WayUp wayUp) {
        boolean isUsed = wayUp.places(object.id()).isPresent();
        return switch (reason) {
            case RENAMED, MOVED, GENERATED -> !isInherited(object);
            case DROPPED ->
                object.definition() instanceof Routine routine
                        ? isCalled(routine)
                        : isUsed && !isDroppedWithItsTable(object, effect);
            case RETYPED -> isUsed && !isInherited(object) && !isWider(object, effect);
            case REQUIRED, WITHOUT_DEFAULT -> false;
        };
    }

    /** The object as the released build knows it, which it may have been renamed from. */
    private static SchemaObject asKnown(SchemaObject object, WayUp wayUp) {
        return knownState(object, wayUp)
                .flatMap(state -> state.find(object.id()))
                .orElse(object);
    }

    private static Schema stateOf(SchemaObject object, StatementEffect effect, WayUp wayUp) {
        return knownState(object, wayUp).orElse(effect.before());
    }

    private static Optional<Schema> knownState(SchemaObject object, WayUp wayUp) {
        return wayUp.places(object.id()).isPresent() ? wayUp.safety().released() : Optional.empty();
    }

    private static boolean isDroppedWithItsTable(SchemaObject object, StatementEffect effect) {
        return object.kind() == ObjectKind.COLUMN
                && effect.after().find(object.parent()).isEmpty();
    }

    /** Whether code that was written for the old type of a column reads and writes values of the new one just so. */
    private static boolean isWider(SchemaObject column, StatementEffect effect) {
        var was = column.definition(Column.class).type();
        return effect.after()
                .find(column.id())
                .map(now -> now.definition(Column.class).type())
                .filter(now -> WIDER.stream().anyMatch(types -> isBefore(types, was, now)))
                .isPresent();
    }

    private static boolean isBefore(List<String> types, Type was, Type now) {
        int before = IntStream.range(0, types.size())
                .filter(i -> was.is(types.get(i)))
                .findFirst()
                .orElse(types.size());
        return types.stream().skip(before).anyMatch(now::is);
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
            case RETYPED ->
                "%s is of the type %s from now on"
                        .formatted(
                                name,
                                now.map(column -> column.definition(Column.class)
                                                .type()
                                                .shown(effect.after()))
                                        .orElse(""));
            default -> name + " is gone";
        };
    }

    private static String remedy(SafetyEffect.Reason reason, SchemaObject object, StatementEffect effect) {
        if (reason == SafetyEffect.Reason.DROPPED && !(object.definition() instanceof Routine)) {
            return "release a build that does without it first; `rung release` writes down what that one uses, and then it may go";
        }
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
                        "add the new value, change the rows in a later migration, and leave the old one",
                        ""));
    }
}
