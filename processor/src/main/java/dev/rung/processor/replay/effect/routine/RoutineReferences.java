package dev.rung.processor.replay.effect.routine;

import dev.rung.processor.replay.effect.transition.Transition;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.names.FoundRoutine;
import dev.rung.processor.replay.names.RoutineLookup;
import dev.rung.processor.replay.names.RoutineLookup.Called;
import dev.rung.sql.Place;
import dev.rung.sql.tree.AggregateReference;
import dev.rung.sql.tree.Argument;
import dev.rung.sql.tree.QualifiedName;
import dev.rung.sql.tree.RoutineKind;
import dev.rung.sql.tree.RoutineReference;
import dev.rung.sql.tree.TypeName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the routines that statements name; what PostgreSQL would not find, or not take, is told to the verdict. */
public final class RoutineReferences {

    private final Transition transition;

    public RoutineReferences(Transition transition) {
        this.transition = transition;
    }

    /** The routine that a statement names, if a migration made it. */
    public Optional<SchemaObject> find(RoutineKind kind, RoutineReference reference, boolean ifExists) {
        var called = Called.valueOf(kind.name());
        var found = lookup().find(called, reference);
        var types = reference
                .arguments()
                .map(arguments -> arguments.stream().map(Argument::type).toList());
        return made(found, called, reference.name(), types, ifExists, reference.place());
    }

    /** The aggregate that a statement names, if a migration made it. */
    public Optional<SchemaObject> find(AggregateReference reference, boolean ifExists) {
        var found = lookup().find(reference);
        var types = Optional.of(RoutineLookup.merged(reference.arguments()));
        return made(found, Called.AGGREGATE, reference.name(), types, ifExists, reference.place());
    }

    private RoutineLookup lookup() {
        return new RoutineLookup(transition.names());
    }

    private Optional<SchemaObject> made(
            FoundRoutine found,
            Called called,
            QualifiedName name,
            Optional<List<TypeName>> types,
            boolean ifExists,
            Place place) {
        if (found instanceof FoundRoutine.Made made) {
            return Optional.of(made.routine()).filter(routine -> isOfKind(routine, called, place));
        }
        if (found instanceof FoundRoutine.Ambiguous ambiguous) {
            ambiguous(name, ambiguous.routines(), place);
        } else if (!(found instanceof FoundRoutine.BuiltIn)) {
            missing(called, name, types, ifExists);
        }
        return Optional.empty();
    }

    private void missing(Called called, QualifiedName name, Optional<List<TypeName>> types, boolean ifExists) {
        if (ifExists) {
            transition.verdict().absent(name);
            return;
        }
        var binder = transition.binder();
        var shown = types.map(all -> all.stream()
                .map(type -> binder.type(type).shown(transition.schema()))
                .collect(Collectors.joining(", ", "(", ")")));
        transition.verdict().unknown(kind(called), name, shown.orElse(""));
    }

    private static ObjectKind kind(Called called) {
        return switch (called) {
            case FUNCTION, ROUTINE -> ObjectKind.FUNCTION;
            case PROCEDURE -> ObjectKind.PROCEDURE;
            case AGGREGATE -> ObjectKind.AGGREGATE;
        };
    }

    private void ambiguous(QualifiedName name, List<SchemaObject> routines, Place place) {
        var all = routines.stream().map(transition.schema()::describe).sorted().collect(Collectors.joining("`, `"));
        transition
                .verdict()
                .refused(
                        "42725",
                        "`" + name + "` names more than one routine",
                        "there are `" + all + "`",
                        "write the types of the arguments behind the name",
                        place,
                        routines.toArray(SchemaObject[]::new));
    }

    /** A function is no procedure, and no aggregate; every routine is a routine. */
    private boolean isOfKind(SchemaObject routine, Called called, Place place) {
        boolean isSo = switch (called) {
            case FUNCTION -> routine.kind() != ObjectKind.PROCEDURE;
            case PROCEDURE -> routine.kind() == ObjectKind.PROCEDURE;
            case AGGREGATE -> routine.kind() == ObjectKind.AGGREGATE;
            case ROUTINE -> true;
        };
        if (!isSo) {
            refuseKind(routine, kind(called), place);
        }
        return isSo;
    }

    /** Says that a routine is not what it is called (42809). */
    void refuseKind(SchemaObject routine, ObjectKind called, Place place) {
        var name = transition.schema().describe(routine);
        transition
                .verdict()
                .refused(
                        "42809",
                        "`" + name + "` is no " + called.words(),
                        "it is " + (routine.kind() == ObjectKind.AGGREGATE ? "an " : "a ")
                                + routine.kind().words(),
                        "call it `" + routine.kind().words() + "`",
                        place,
                        routine);
        transition.verdict().mayBe(routine.name());
    }
}
