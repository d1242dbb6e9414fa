package dev.rung.processor.replay.effect.routine;

import dev.rung.processor.replay.effect.transition.Transition;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.Routine;
import dev.rung.processor.replay.model.Routine.Parameter;
import dev.rung.processor.replay.model.Schema;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.model.Type;
import dev.rung.sql.Place;
import dev.rung.sql.tree.Argument;
import dev.rung.sql.tree.Node;
import dev.rung.sql.tree.RoutineStatement;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What {@code create or replace} cannot change of a routine: {@code ProcedureCreate} of PostgreSQL 18 ({@code src/backend/catalog/pg_proc.c}). */
final class RoutineReplacement {

    private final Transition transition;
    private final SchemaObject old;
    private final RoutineStatement.Create create;

    RoutineReplacement(Transition transition, SchemaObject old, RoutineStatement.Create create) {
        this.transition = transition;
        this.old = old;
        this.create = create;
    }

    /** Whether a routine can take the place of the old one; if it cannot, the verdict is told. */
    boolean allows(SchemaObject next) {
        if (old.kind() != next.kind()) {
            return refuse(
                    "42809",
                    "`%s` is %s, and cannot become %s".formatted(name(), article(old.kind()), article(next.kind())),
                    create.name().place());
        }
        var before = old.definition(Routine.class);
        var after = next.definition(Routine.class);
        return keepsResult(before, after) && keepsNames(before, after) && keepsDefaults(before, after);
    }

    private static String article(ObjectKind kind) {
        return (kind == ObjectKind.AGGREGATE ? "an " : "a ") + kind.words();
    }

    private boolean keepsResult(Routine before, Routine after) {
        if (old.kind() == ObjectKind.PROCEDURE
                && before.result().isPresent() != after.result().isPresent()) {
            return refuse(
                    "42P13",
                    "whether the procedure `%s` gives something out cannot change".formatted(name()),
                    place(create.returned()));
        }
        if (!shown(before.result()).equals(shown(after.result()))) {
            return refuse(
                    "42P13",
                    "`%s` returns %s, and cannot come to return %s"
                            .formatted(name(), shown(before.result()), shown(after.result())),
                    place(create.returned()));
        }
        if (!out(before).equals(out(after))) {
            return refuse(
                    "42P13",
                    "`%s` gives out (%s), and cannot come to give out (%s)"
                            .formatted(name(), String.join(", ", out(before)), String.join(", ", out(after))),
                    place(create.returned()));
        }
        return true;
    }

    private String shown(Optional<Routine.Result> result) {
        return result.map(it -> (it.isSet() ? "setof " : "") + shown(it.type())).orElse("nothing");
    }

    private String shown(Type type) {
        return type.shown(transition.schema());
    }

    /** The columns of the row that several parameters make; one alone has a type and no name to the outside. */
    private List<String> out(Routine routine) {
        var out = routine.parameters().stream()
                .filter(parameter -> !parameter.isInput() || parameter.mode() == Routine.Mode.INOUT)
                .toList();
        return out.size() < 2
                ? List.of()
                : IntStream.range(0, out.size())
                        .mapToObj(i -> out.get(i).name().orElse("column" + (i + 1))
                                + " "
                                + shown(out.get(i).type()))
                        .toList();
    }

    private boolean keepsNames(Routine before, Routine after) {
        var was = inputs(before);
        var is = inputs(after);
        for (int i = 0; i < was.size(); i++) {
            var name = was.get(i).name();
            if (name.isPresent() && !name.equals(is.get(i).name())) {
                return refuse(
                        "42P13",
                        "the parameter `%s` of `%s` cannot be renamed".formatted(name.get(), name()),
                        place(i));
            }
        }
        return true;
    }

    private boolean keepsDefaults(Routine before, Routine after) {
        var was = inputs(before);
        var is = inputs(after);
        for (int i = 0; i < was.size(); i++) {
            if (was.get(i).defaultValue().isPresent()
                    && is.get(i).defaultValue().isEmpty()) {
                return refuse(
                        "42P13",
                        "the default of the parameter %s of `%s` cannot be taken away"
                                .formatted(
                                        was.get(i)
                                                .name()
                                                .map(name -> "`" + name + "`")
                                                .orElse("$" + (i + 1)),
                                        name()),
                        place(i));
            }
        }
        return true;
    }

    private static List<Parameter> inputs(Routine routine) {
        return routine.parameters().stream().filter(Parameter::isInput).toList();
    }

    private Place place(int input) {
        return create.arguments().stream()
                .filter(argument -> argument.mode() != Argument.Mode.OUT)
                .skip(input)
                .findFirst()
                .map(Node::place)
                .orElse(create.name().place());
    }

    private Place place(Optional<? extends Node> part) {
        return part.map(Node::place).orElse(create.name().place());
    }

    private String name() {
        return transition.schema().describe(old);
    }

    private boolean refuse(String sqlState, String problem, Place place) {
        transition
                .verdict()
                .refused(
                        sqlState,
                        problem,
                        "`create or replace` changes what a routine does, and not what those who call it see",
                        "drop it first: drop " + old.kind().words() + " " + written() + ";",
                        place,
                        old);
        return false;
    }

    private String written() {
        Schema schema = transition.schema();
        return schema.quoted(old) + old.definition().shownSignature(schema);
    }
}
