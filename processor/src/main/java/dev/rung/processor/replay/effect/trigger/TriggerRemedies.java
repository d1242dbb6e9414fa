package dev.rung.processor.replay.effect.trigger;

import dev.rung.processor.replay.effect.remedy.Remedies;
import dev.rung.processor.replay.effect.remedy.RoutineSpelling;
import dev.rung.processor.replay.effect.remedy.Spelling;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.Schema;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.model.Trigger;
import dev.rung.sql.Place;
import dev.rung.sql.tree.Behavior;
import dev.rung.sql.tree.ConstraintAttributes;
import dev.rung.sql.tree.Firing;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.Statement;
import dev.rung.sql.tree.SwitchTrigger;
import dev.rung.sql.tree.TextConstant;
import dev.rung.sql.tree.TriggerStatement;
import dev.rung.sql.tree.TriggerStatement.Event;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** Puts triggers right. */
public final class TriggerRemedies implements Remedies {

    @Override
    public List<Statement> create(SchemaObject object, Schema schema) {
        var trigger = object.definition(Trigger.class);
        var columns = new Spelling(schema).names(trigger.columns());
        var statements = new ArrayList<Statement>();
        columns.ifPresent(names -> statements.add(create(object, trigger, events(trigger, names), schema)));
        if (!statements.isEmpty() && trigger.firing() != Firing.ENABLE) {
            statements.addAll(fire(object, trigger.firing(), schema));
        }
        return statements;
    }

    private static List<Event> events(Trigger trigger, List<Name> columns) {
        return EnumSet.copyOf(trigger.moment().events()).stream()
                .map(kind -> new Event(kind, kind == TriggerStatement.Kind.UPDATE ? columns : List.of(), Place.NOWHERE))
                .toList();
    }

    private static Statement create(SchemaObject object, Trigger trigger, List<Event> events, Schema schema) {
        var name = Spelling.name(object);
        var table = new Spelling(schema).ownerOf(object);
        var when = trigger.when().map(condition -> condition.in(schema));
        var moment = trigger.moment();
        return trigger.check()
                .<Statement>map(check -> new TriggerStatement.CreateConstraint(
                        name,
                        events,
                        table,
                        schema.find(check.from()).map(new Spelling(schema)::of),
                        attributes(check),
                        when,
                        call(trigger, schema),
                        Place.NOWHERE))
                .orElseGet(() -> new TriggerStatement.Create(
                        false,
                        name,
                        new TriggerStatement.Moment(moment.time(), events, Place.NOWHERE),
                        table,
                        transitions(moment),
                        moment.isForRows() ? TriggerStatement.Level.ROW : TriggerStatement.Level.STATEMENT,
                        when,
                        call(trigger, schema),
                        Place.NOWHERE));
    }

    private static ConstraintAttributes attributes(Trigger.Check check) {
        var none = ConstraintAttributes.NONE;
        return new ConstraintAttributes(
                check.timing().isDeferrable() ? ConstraintAttributes.Deferral.DEFERRABLE : none.deferral(),
                check.timing().isDeferred() ? ConstraintAttributes.Initially.DEFERRED : none.initially(),
                none.enforcement(),
                false,
                false,
                Place.NOWHERE);
    }

    private static List<TriggerStatement.Transition> transitions(Trigger.Moment moment) {
        var transitions = new ArrayList<TriggerStatement.Transition>();
        moment.oldTable().ifPresent(name -> transitions.add(transition(false, name)));
        moment.newTable().ifPresent(name -> transitions.add(transition(true, name)));
        return transitions;
    }

    private static TriggerStatement.Transition transition(boolean isNew, String name) {
        return new TriggerStatement.Transition(isNew, true, Spelling.name(name), Place.NOWHERE);
    }

    private static TriggerStatement.Call call(Trigger trigger, Schema schema) {
        var arguments = trigger.arguments().stream()
                .<TriggerStatement.Argument>map(
                        text -> new TriggerStatement.TextArgument(new TextConstant(text, Place.NOWHERE), Place.NOWHERE))
                .toList();
        return new TriggerStatement.Call(
                RoutineSpelling.function(trigger.function(), schema), arguments, Place.NOWHERE);
    }

    private static List<Statement> fire(SchemaObject object, Firing firing, Schema schema) {
        boolean isOnTable = schema.get(object.parent()).kind() == ObjectKind.TABLE;
        return isOnTable
                ? List.of(new Spelling(schema)
                        .alterOwner(
                                object,
                                new SwitchTrigger(firing, Optional.of(Spelling.name(object)), false, Place.NOWHERE)))
                : List.of();
    }

    @Override
    public List<Statement> drop(SchemaObject object, Schema schema) {
        return List.of(new TriggerStatement.Drop(
                false, Spelling.name(object), new Spelling(schema).ownerOf(object), Behavior.DEFAULT, Place.NOWHERE));
    }

    @Override
    public List<Statement> rename(SchemaObject object, Schema schema, String to) {
        return List.of(new TriggerStatement.Rename(
                Spelling.name(object), new Spelling(schema).ownerOf(object), Spelling.name(to), Place.NOWHERE));
    }

    @Override
    public List<Statement> restore(Change change) {
        return change.property().equals("fires")
                ? fire(change.is(), change.was().definition(Trigger.class).firing(), change.after())
                : Remedies.super.restore(change);
    }
}
