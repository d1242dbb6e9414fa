package dev.rung.processor.replay.effect.trigger;

import dev.rung.processor.replay.binding.Binder;
import dev.rung.processor.replay.binding.Bound;
import dev.rung.processor.replay.effect.transition.Removal;
import dev.rung.processor.replay.effect.transition.Transition;
import dev.rung.processor.replay.model.Code;
import dev.rung.processor.replay.model.Dependency;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.Rule;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.sql.tree.DataStatement;
import dev.rung.sql.tree.Expression;
import dev.rung.sql.tree.Firing;
import dev.rung.sql.tree.RuleStatement;
import dev.rung.sql.tree.Statement;
import dev.rung.sql.tree.SwitchRule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What statements do to rules. */
public final class RuleEffects implements RuleStatement.Cases<@Nullable Void> {

    private final Transition transition;

    public RuleEffects(Transition transition) {
        this.transition = transition;
    }

    public void apply(RuleStatement statement) {
        statement.accept(this);
    }

    @Override
    public @Nullable Void create(RuleStatement.Create create) {
        if (create.event() == RuleStatement.Event.SELECT) {
            transition.verdict().doubtStatement(create.place(), "a rule on select makes a view of a table");
        } else {
            transition.relation(create.table()).ifPresent(relation -> create(create, relation));
        }
        return null;
    }

    private void create(RuleStatement.Create create, SchemaObject relation) {
        var needs = new HashSet<Long>();
        var binder = binder(create.event(), relation, Binder::seeingRow);
        var ofCondition = binder(create.event(), relation, Binder::seeingColumns);
        var where = create.where().map(condition -> code(ofCondition.expression(condition), needs));
        var actions = new ArrayList<Code<Statement>>();
        create.actions().forEach(action -> actions.add(action(action, binder, needs)));
        var definition =
                new Rule(create.event(), create.mode() == RuleStatement.Mode.INSTEAD, where, actions, Optional.empty());
        put(create, relation, definition, needs);
    }

    /** A way to see a row. */
    private interface Sight {

        Binder see(Binder binder, String name, SchemaObject relation);
    }

    /** A row that is inserted has no past, and one that is deleted no future. */
    private Binder binder(RuleStatement.Event event, SchemaObject relation, Sight sight) {
        var binder = transition.binder();
        var old = event == RuleStatement.Event.INSERT ? binder : sight.see(binder, "old", relation);
        return event == RuleStatement.Event.DELETE ? old : sight.see(old, "new", relation);
    }

    private static Code<Expression> code(Bound<Expression> bound, Set<Long> needs) {
        needs.addAll(bound.needs());
        return bound.code();
    }

    private Code<Statement> action(Statement action, Binder binder, Set<Long> needs) {
        if (action instanceof DataStatement data) {
            var bound = binder.action(data);
            needs.addAll(bound.needs());
            var code = bound.code();
            return new Code<>(code.tree(), code.references(), code.text());
        }
        return Code.unbound(action, transition.verdict().statement().sql());
    }

    private void put(RuleStatement.Create create, SchemaObject relation, Rule definition, Set<Long> needs) {
        needs.remove(relation.id());
        var rule = SchemaObject.of(
                        ObjectKind.RULE, SchemaObject.NONE, create.name().text(), definition)
                .partOf(relation.id())
                .needing(needs.stream().map(Dependency::normal).toList());
        var existing = transition.schema().child(relation.id(), ObjectKind.RULE, rule.name());
        if (existing.isPresent() && create.orReplace()) {
            transition.replace(rule.inPlaceOf(existing.get()));
        } else if (transition.isFree(rule, false, create.name().place())) {
            transition.add(rule);
        }
    }

    @Override
    public @Nullable Void rename(RuleStatement.Rename rename) {
        transition
                .relation(rename.table())
                .flatMap(relation -> transition.known(relation, ObjectKind.RULE, rename.name()))
                .map(rule -> rule.named(rename.newName().text()))
                .filter(renamed ->
                        transition.isFree(renamed, false, rename.newName().place()))
                .ifPresent(transition::replace);
        return null;
    }

    @Override
    public @Nullable Void drop(RuleStatement.Drop drop) {
        var relation = drop.ifExists() ? transition.names().relation(drop.table()) : transition.relation(drop.table());
        relation.flatMap(table -> drop.ifExists()
                        ? transition.names().part(table, ObjectKind.RULE, drop.name())
                        : transition.known(table, ObjectKind.RULE, drop.name()))
                .ifPresent(rule -> new Removal(transition)
                        .drop(List.of(rule), drop.behavior(), drop.name().place()));
        return null;
    }

    /** Says when a rule fires. */
    public static void fire(Transition transition, SchemaObject relation, SwitchRule action) {
        var firing = Optional.of(action.firing())
                .filter(chosen -> chosen != Firing.ENABLE)
                .map(chosen -> chosen.name().toLowerCase(Locale.ROOT).replace('_', ' '));
        transition
                .known(relation, ObjectKind.RULE, action.rule())
                .ifPresent(rule -> transition.replace(rule.mapped(Rule.class, old -> old.firing(firing))));
    }
}
