package dev.rung.processor.replay.effect;

import dev.rung.processor.replay.model.Callable;
import dev.rung.processor.replay.model.EventTrigger;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.sql.tree.EventTriggerStatement;
import dev.rung.sql.tree.Firing;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.QualifiedName;
import dev.rung.sql.tree.TextConstant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What statements do to event triggers. */
final class EventTriggerEffects implements EventTriggerStatement.Cases<@Nullable Void> {

    private final Transition transition;

    EventTriggerEffects(Transition transition) {
        this.transition = transition;
    }

    void apply(EventTriggerStatement statement) {
        statement.accept(this);
    }

    @Override
    public @Nullable Void create(EventTriggerStatement.Create create) {
        var functions = new CalledFunctions(transition);
        functions
                .exact(create.function(), List.of())
                .filter(function -> functions.returns(
                        "event_trigger", function, create.function().place()))
                .ifPresent(function -> create(create, function));
        return null;
    }

    private void create(EventTriggerStatement.Create create, Callable function) {
        var filters = create.filters().stream()
                .collect(Collectors.toMap(
                        filter -> filter.variable().text(),
                        filter -> filter.values().stream().map(TextConstant::text).toList(),
                        (one, other) -> other));
        var definition = new EventTrigger(create.event().text(), filters, function, Firing.ENABLE);
        var trigger = SchemaObject.of(
                        ObjectKind.EVENT_TRIGGER, SchemaObject.NONE, create.name().text(), definition)
                .needing(function.needs());
        if (transition.isFree(trigger, false, create.name().place())) {
            transition.add(trigger);
        }
    }

    private Optional<SchemaObject> trigger(Name name) {
        return transition.find(ObjectKind.EVENT_TRIGGER, qualified(name), false);
    }

    private static QualifiedName qualified(Name name) {
        return new QualifiedName(List.of(name), name.place());
    }

    @Override
    public @Nullable Void setFiring(EventTriggerStatement.SetFiring set) {
        trigger(set.name())
                .ifPresent(trigger -> transition.replace(
                        trigger.mapped(EventTrigger.class, old -> old.with(set.firing()))));
        return null;
    }

    @Override
    public @Nullable Void rename(EventTriggerStatement.Rename rename) {
        trigger(rename.name()).ifPresent(trigger -> RoutineEffects.rename(transition, trigger, rename.newName()));
        return null;
    }

    @Override
    public @Nullable Void setOwner(EventTriggerStatement.SetOwner set) {
        trigger(set.name()).ifPresent(trigger -> transition.replace(Owners.given(trigger, set.owner())));
        return null;
    }

    @Override
    public @Nullable Void drop(EventTriggerStatement.Drop drop) {
        transition.drop(
                ObjectKind.EVENT_TRIGGER,
                drop.names().stream().map(EventTriggerEffects::qualified).toList(),
                drop.ifExists(),
                drop.behavior());
        return null;
    }
}
