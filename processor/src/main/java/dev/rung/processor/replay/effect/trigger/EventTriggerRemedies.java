package dev.rung.processor.replay.effect.trigger;

import dev.rung.processor.replay.effect.remedy.Remedies;
import dev.rung.processor.replay.effect.remedy.RoutineSpelling;
import dev.rung.processor.replay.effect.remedy.Spelling;
import dev.rung.processor.replay.model.EventTrigger;
import dev.rung.processor.replay.model.Schema;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.sql.Place;
import dev.rung.sql.tree.Behavior;
import dev.rung.sql.tree.EventTriggerStatement;
import dev.rung.sql.tree.Firing;
import dev.rung.sql.tree.Statement;
import dev.rung.sql.tree.TextConstant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Puts event triggers right. */
public final class EventTriggerRemedies implements Remedies {

    @Override
    public List<Statement> create(SchemaObject object, Schema schema) {
        var trigger = object.definition(EventTrigger.class);
        var filters = new TreeMap<>(trigger.filters())
                .entrySet().stream()
                        .map(filter -> new EventTriggerStatement.Filter(
                                Spelling.name(filter.getKey()),
                                filter.getValue().stream()
                                        .map(text -> new TextConstant(text, Place.NOWHERE))
                                        .toList(),
                                Place.NOWHERE))
                        .toList();
        var statements = new ArrayList<Statement>();
        statements.add(new EventTriggerStatement.Create(
                Spelling.name(object),
                Spelling.name(trigger.event()),
                filters,
                RoutineSpelling.function(trigger.function(), schema),
                Place.NOWHERE));
        if (trigger.firing() != Firing.ENABLE) {
            statements.add(fire(object, trigger.firing()));
        }
        return statements;
    }

    private static Statement fire(SchemaObject object, Firing firing) {
        return new EventTriggerStatement.SetFiring(Spelling.name(object), firing, Place.NOWHERE);
    }

    @Override
    public List<Statement> drop(SchemaObject object, Schema schema) {
        return List.of(
                new EventTriggerStatement.Drop(false, List.of(Spelling.name(object)), Behavior.DEFAULT, Place.NOWHERE));
    }

    @Override
    public List<Statement> rename(SchemaObject object, Schema schema, String to) {
        return List.of(new EventTriggerStatement.Rename(Spelling.name(object), Spelling.name(to), Place.NOWHERE));
    }

    @Override
    public List<Statement> restore(Change change) {
        return change.property().equals("fires")
                ? List.of(fire(
                        change.is(), change.was().definition(EventTrigger.class).firing()))
                : Remedies.super.restore(change);
    }
}
