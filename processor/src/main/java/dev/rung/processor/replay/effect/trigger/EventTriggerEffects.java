package dev.rung.processor.replay.effect.trigger;

import dev.rung.processor.replay.effect.routine.CalledFunctions;
import dev.rung.processor.replay.effect.transition.Owners;
import dev.rung.processor.replay.effect.transition.Transition;
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
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What statements do to event triggers. */
public final class EventTriggerEffects implements EventTriggerStatement.Cases<@Nullable Void> {

    private static final Set<String> OF_CLUSTER = Set.of(
            "CREATE DATABASE",
            "ALTER DATABASE",
            "DROP DATABASE",
            "CREATE ROLE",
            "ALTER ROLE",
            "DROP ROLE",
            "CREATE TABLESPACE",
            "ALTER TABLESPACE",
            "DROP TABLESPACE",
            "CREATE EVENT TRIGGER",
            "ALTER EVENT TRIGGER",
            "DROP EVENT TRIGGER");

    private final Transition transition;

    public EventTriggerEffects(Transition transition) {
        this.transition = transition;
    }

    public void apply(EventTriggerStatement statement) {
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
        if (hasTagOfCluster(create)) {
            return;
        }
        var filters = create.filters().stream()
                .collect(Collectors.toMap(
                        filter -> filter.variable().text(),
                        filter ->
                                filter.values().stream().map(TextConstant::text).toList(),
                        (one, other) -> other));
        var definition = new EventTrigger(create.event().text(), filters, function, Firing.ENABLE);
        var trigger = SchemaObject.of(
                        ObjectKind.EVENT_TRIGGER,
                        SchemaObject.NONE,
                        create.name().text(),
                        definition)
                .needing(function.needs());
        if (transition.isFree(trigger, false, create.name().place())) {
            transition.add(trigger);
        }
    }

    /** What is common to all databases fires no event triggers ("Event Trigger Firing Matrix"). */
    private boolean hasTagOfCluster(EventTriggerStatement.Create create) {
        var tag = create.filters().stream()
                .flatMap(filter -> filter.values().stream())
                .filter(value -> OF_CLUSTER.contains(value.text().toUpperCase(Locale.ROOT)))
                .findFirst();
        tag.ifPresent(value -> transition
                .verdict()
                .refused(
                        "0A000",
                        "an event trigger for `%s`".formatted(value.text()),
                        "statements about what is common to all databases, and about event triggers, fire none",
                        "leave the tag out",
                        value.place()));
        return tag.isPresent();
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
                .ifPresent(trigger ->
                        transition.replace(trigger.mapped(EventTrigger.class, old -> old.with(set.firing()))));
        return null;
    }

    @Override
    public @Nullable Void rename(EventTriggerStatement.Rename rename) {
        trigger(rename.name()).ifPresent(trigger -> transition.rename(trigger, rename.newName()));
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
