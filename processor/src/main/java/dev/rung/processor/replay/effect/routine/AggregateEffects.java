package dev.rung.processor.replay.effect.routine;

import dev.rung.processor.replay.effect.transition.Owners;
import dev.rung.processor.replay.effect.transition.Removal;
import dev.rung.processor.replay.effect.transition.Transition;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.sql.tree.AggregateReference;
import dev.rung.sql.tree.AggregateStatement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What statements do to aggregates. */
public final class AggregateEffects implements AggregateStatement.Cases<@Nullable Void> {

    private final Transition transition;

    public AggregateEffects(Transition transition) {
        this.transition = transition;
    }

    public void apply(AggregateStatement statement) {
        statement.accept(this);
    }

    @Override
    public @Nullable Void create(AggregateStatement.Create create) {
        new AggregateCreation(transition, create).run();
        return null;
    }

    private Optional<SchemaObject> aggregate(AggregateReference reference) {
        return new RoutineReferences(transition).find(reference, false);
    }

    @Override
    public @Nullable Void rename(AggregateStatement.Rename rename) {
        aggregate(rename.aggregate()).ifPresent(aggregate -> transition.rename(aggregate, rename.newName()));
        return null;
    }

    @Override
    public @Nullable Void setOwner(AggregateStatement.SetOwner set) {
        aggregate(set.aggregate()).ifPresent(aggregate -> transition.replace(Owners.given(aggregate, set.owner())));
        return null;
    }

    @Override
    public @Nullable Void setSchema(AggregateStatement.SetSchema set) {
        aggregate(set.aggregate()).ifPresent(aggregate -> transition.move(aggregate, set.schema()));
        return null;
    }

    @Override
    public @Nullable Void drop(AggregateStatement.Drop drop) {
        var references = new RoutineReferences(transition);
        var found = drop.aggregates().stream()
                .flatMap(reference -> references.find(reference, drop.ifExists()).stream())
                .toList();
        new Removal(transition).drop(found, drop.aggregates(), drop.behavior());
        return null;
    }
}
