package dev.rung.processor.replay.effect.trigger;

import dev.rung.processor.replay.effect.transition.ExtensionLink;
import dev.rung.processor.replay.effect.transition.PartRemoval;
import dev.rung.processor.replay.effect.transition.Removal;
import dev.rung.processor.replay.effect.transition.Transition;
import dev.rung.processor.replay.model.Dependency;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.model.Table;
import dev.rung.processor.replay.model.Trigger;
import dev.rung.sql.Place;
import dev.rung.sql.tree.Behavior;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.QualifiedName;
import dev.rung.sql.tree.SwitchTrigger;
import dev.rung.sql.tree.TriggerStatement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What statements do to triggers. */
public final class TriggerEffects implements TriggerStatement.Cases<@Nullable Void> {

    private final Transition transition;

    public TriggerEffects(Transition transition) {
        this.transition = transition;
    }

    public void apply(TriggerStatement statement) {
        statement.accept(this);
    }

    /** Says when triggers of a relation fire. */
    public static void fire(Transition transition, SchemaObject relation, SwitchTrigger action) {
        var named = action.trigger().map(name -> transition.known(relation, ObjectKind.TRIGGER, name).stream());
        named.orElseGet(() -> transition.schema().children(relation.id(), ObjectKind.TRIGGER).stream())
                .flatMap(trigger -> Stream.concat(Stream.of(trigger), clones(transition, trigger)))
                .toList()
                .forEach(
                        trigger -> transition.replace(trigger.mapped(Trigger.class, old -> old.with(action.firing()))));
    }

    /** What partitions have of the trigger of their whole. */
    private static Stream<SchemaObject> clones(Transition transition, SchemaObject trigger) {
        return transition.schema().users(trigger.id()).stream()
                .filter(user -> user.kind() == ObjectKind.TRIGGER)
                .flatMap(clone -> Stream.concat(Stream.of(clone), clones(transition, clone)));
    }

    /** A table that becomes a part of another gets the triggers for rows of that other one. */
    public static void inherit(Transition transition, SchemaObject whole, SchemaObject partition, Place place) {
        transition.schema().children(whole.id(), ObjectKind.TRIGGER).stream()
                .filter(trigger -> trigger.definition(Trigger.class).moment().isForRows())
                .forEach(trigger -> clone(transition, trigger, partition, false, place));
    }

    /** A table that is no part of another any more loses what it had from it. */
    public static void disinherit(Transition transition, SchemaObject whole, SchemaObject partition) {
        transition.schema().children(whole.id(), ObjectKind.TRIGGER).stream()
                .flatMap(trigger -> clones(transition, trigger))
                .filter(clone -> clone.parent() == partition.id())
                .toList()
                .forEach(clone -> new Removal(transition)
                        .drop(
                                List.of(transition.replace(
                                        clone.needingOnly(List.of(Dependency.automatic(partition.id()))))),
                                Behavior.CASCADE,
                                Place.NOWHERE));
    }

    private static void clone(
            Transition transition, SchemaObject trigger, SchemaObject table, boolean orReplace, Place place) {
        var existing = transition.schema().child(table.id(), ObjectKind.TRIGGER, trigger.name());
        if (existing.isPresent() && !orReplace) {
            transition.verdict().exists(existing.get(), place);
            return;
        }
        existing.ifPresent(own -> withClones(transition, own).forEach(transition::remove));
        var definition = trigger.definition(Trigger.class);
        var columns = definition.columns().stream()
                .flatMap(id -> transition.schema().find(id).stream())
                .flatMap(column -> transition.schema().child(table.id(), ObjectKind.COLUMN, column.name()).stream())
                .map(SchemaObject::id)
                .toList();
        var clone = transition.add(
                SchemaObject.of(ObjectKind.TRIGGER, table.schema(), trigger.name(), definition.cloned(columns))
                        .partOf(table.id())
                        .needing(List.of(Dependency.internal(trigger.id()))));
        transition.descent().children(table).forEach(part -> clone(transition, clone, part, orReplace, place));
    }

    @Override
    public @Nullable Void create(TriggerStatement.Create create) {
        new TriggerCreation(transition).create(create);
        return null;
    }

    @Override
    public @Nullable Void createConstraint(TriggerStatement.CreateConstraint create) {
        new TriggerCreation(transition).create(create);
        return null;
    }

    /** Adds a trigger, and to the partitions what they get of it. */
    static void add(
            Transition transition, SchemaObject trigger, SchemaObject relation, boolean orReplace, Place place) {
        spread(transition, transition.add(trigger), relation, orReplace, place);
    }

    /** Puts a trigger in the place of one of its name, and what partitions get of it in the place of what they had of that. */
    static void replace(Transition transition, SchemaObject trigger, SchemaObject relation, Place place) {
        clones(transition, trigger).toList().forEach(transition::remove);
        spread(transition, transition.replace(trigger), relation, true, place);
    }

    private static List<SchemaObject> withClones(Transition transition, SchemaObject trigger) {
        return Stream.concat(Stream.of(trigger), clones(transition, trigger)).toList();
    }

    private static void spread(
            Transition transition, SchemaObject trigger, SchemaObject relation, boolean orReplace, Place place) {
        if (relation.kind() == ObjectKind.TABLE
                && trigger.definition(Trigger.class).moment().isForRows()) {
            transition.descent().children(relation).stream()
                    .filter(child -> child.definition(Table.class).isPartition())
                    .forEach(partition -> clone(transition, trigger, partition, orReplace, place));
        }
    }

    private Optional<SchemaObject> trigger(Name name, QualifiedName table) {
        return transition.relation(table).flatMap(relation -> transition.known(relation, ObjectKind.TRIGGER, name));
    }

    @Override
    public @Nullable Void rename(TriggerStatement.Rename rename) {
        trigger(rename.name(), rename.table()).ifPresent(trigger -> {
            var renamed = trigger.named(rename.newName().text());
            if (transition.isFree(renamed, false, rename.newName().place())) {
                transition.replace(renamed);
                clones(transition, trigger).toList().forEach(clone -> transition.replace(clone.named(renamed.name())));
            }
        });
        return null;
    }

    @Override
    public @Nullable Void dependsOnExtension(TriggerStatement.DependsOnExtension depends) {
        trigger(depends.name(), depends.table())
                .ifPresent(trigger -> ExtensionLink.set(transition, trigger, depends.extension(), !depends.isNo()));
        return null;
    }

    @Override
    public @Nullable Void drop(TriggerStatement.Drop drop) {
        new PartRemoval(transition, ObjectKind.TRIGGER, drop.table())
                .drop(drop.name(), drop.ifExists(), drop.behavior());
        return null;
    }
}
