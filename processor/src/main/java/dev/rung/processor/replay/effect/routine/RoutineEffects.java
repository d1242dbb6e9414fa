package dev.rung.processor.replay.effect.routine;

import dev.rung.processor.replay.effect.transition.ExtensionLink;
import dev.rung.processor.replay.effect.transition.Owners;
import dev.rung.processor.replay.effect.transition.Removal;
import dev.rung.processor.replay.effect.transition.Transition;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.Routine;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.sql.tree.RoutineKind;
import dev.rung.sql.tree.RoutineReference;
import dev.rung.sql.tree.RoutineStatement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What statements do to functions and procedures. */
public final class RoutineEffects implements RoutineStatement.Cases<@Nullable Void> {

    private final Transition transition;
    private final RoutineReferences references;

    public RoutineEffects(Transition transition) {
        this.transition = transition;
        this.references = new RoutineReferences(transition);
    }

    public void apply(RoutineStatement statement) {
        statement.accept(this);
    }

    @Override
    public @Nullable Void create(RoutineStatement.Create create) {
        new RoutineCreation(transition, create).run();
        return null;
    }

    private Optional<SchemaObject> routine(RoutineKind kind, RoutineReference reference) {
        return references.find(kind, reference, false);
    }

    @Override
    public @Nullable Void alter(RoutineStatement.Alter alter) {
        routine(alter.kind(), alter.routine())
                .filter(routine -> isNoAggregate(routine, alter))
                .ifPresent(routine -> transition.replace(routine.mapped(
                        Routine.class,
                        old -> old.with(RoutineTraits.applied(old.traits(), alter.options(), old.code())))));
        return null;
    }

    private boolean isNoAggregate(SchemaObject routine, RoutineStatement.Alter alter) {
        boolean isAggregate = routine.kind() == ObjectKind.AGGREGATE;
        if (isAggregate) {
            references.refuseKind(routine, ObjectKind.FUNCTION, alter.routine().place());
        }
        return !isAggregate;
    }

    @Override
    public @Nullable Void rename(RoutineStatement.Rename rename) {
        routine(rename.kind(), rename.routine()).ifPresent(routine -> transition.rename(routine, rename.newName()));
        return null;
    }

    @Override
    public @Nullable Void setOwner(RoutineStatement.SetOwner set) {
        routine(set.kind(), set.routine()).ifPresent(routine -> transition.replace(Owners.given(routine, set.owner())));
        return null;
    }

    @Override
    public @Nullable Void setSchema(RoutineStatement.SetSchema set) {
        routine(set.kind(), set.routine()).ifPresent(routine -> transition.move(routine, set.schema()));
        return null;
    }

    @Override
    public @Nullable Void dependsOnExtension(RoutineStatement.DependsOnExtension depends) {
        routine(depends.kind(), depends.routine())
                .ifPresent(
                        routine -> ExtensionLink.set(transition, routine, depends.extension(), depends.isDependent()));
        return null;
    }

    @Override
    public @Nullable Void drop(RoutineStatement.Drop drop) {
        var found = drop.routines().stream()
                .flatMap(reference -> references.find(drop.kind(), reference, drop.ifExists()).stream())
                .filter(routine -> isNoAggregate(routine, drop))
                .toList();
        new Removal(transition).drop(found, drop.routines(), drop.behavior());
        return null;
    }

    private boolean isNoAggregate(SchemaObject routine, RoutineStatement.Drop drop) {
        boolean isWrong = routine.kind() == ObjectKind.AGGREGATE && drop.kind() == RoutineKind.FUNCTION;
        if (isWrong) {
            references.refuseKind(routine, ObjectKind.FUNCTION, drop.place());
        }
        return !isWrong;
    }
}
