package dev.rung.processor.replay.effect.trigger;

import dev.rung.processor.replay.effect.remedy.Remedies;
import dev.rung.processor.replay.effect.remedy.Spelling;
import dev.rung.processor.replay.model.Code;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.Rule;
import dev.rung.processor.replay.model.Schema;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.sql.Place;
import dev.rung.sql.tree.Behavior;
import dev.rung.sql.tree.Firing;
import dev.rung.sql.tree.RuleStatement;
import dev.rung.sql.tree.Statement;
import dev.rung.sql.tree.SwitchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Puts rules right. */
public final class RuleRemedies implements Remedies {

    @Override
    public List<Statement> create(SchemaObject object, Schema schema) {
        var statements = new ArrayList<Statement>(List.of(create(object, schema, false)));
        if (object.definition(Rule.class).firing().isPresent()) {
            statements.addAll(fire(object, object, schema));
        }
        return statements;
    }

    private static Statement create(SchemaObject object, Schema schema, boolean orReplace) {
        var rule = object.definition(Rule.class);
        return new RuleStatement.Create(
                orReplace,
                Spelling.name(object),
                rule.event(),
                new Spelling(schema).ownerOf(object),
                rule.where().map(condition -> condition.in(schema)),
                rule.isInstead() ? RuleStatement.Mode.INSTEAD : RuleStatement.Mode.DEFAULT,
                rule.actions().stream()
                        .map((Code<Statement> action) -> action.in(schema))
                        .toList(),
                Place.NOWHERE);
    }

    /** The rules of a view always fire. */
    private static List<Statement> fire(SchemaObject was, SchemaObject is, Schema after) {
        var firing = was.definition(Rule.class)
                .firing()
                .map(words -> Firing.valueOf(words.toUpperCase(Locale.ROOT).replace(' ', '_')))
                .orElse(Firing.ENABLE);
        return after.get(is.parent()).kind() == ObjectKind.TABLE
                ? List.of(new Spelling(after).alterOwner(is, new SwitchRule(firing, Spelling.name(is), Place.NOWHERE)))
                : List.of();
    }

    @Override
    public List<Statement> drop(SchemaObject object, Schema schema) {
        return List.of(new RuleStatement.Drop(
                false, Spelling.name(object), new Spelling(schema).ownerOf(object), Behavior.DEFAULT, Place.NOWHERE));
    }

    @Override
    public List<Statement> rename(SchemaObject object, Schema schema, String to) {
        return List.of(new RuleStatement.Rename(
                Spelling.name(object), new Spelling(schema).ownerOf(object), Spelling.name(to), Place.NOWHERE));
    }

    @Override
    public List<Statement> restore(Change change) {
        return change.property().equals("fires")
                ? fire(change.was(), change.is(), change.after())
                : List.of(create(change.was(), change.before(), true));
    }
}
