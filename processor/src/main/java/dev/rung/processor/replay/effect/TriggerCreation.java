package dev.rung.processor.replay.effect;

import dev.rung.processor.replay.model.Code;
import dev.rung.processor.replay.model.Constraint;
import dev.rung.processor.replay.model.Dependency;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.model.Trigger;
import dev.rung.sql.tree.ConstraintAttributes;
import dev.rung.sql.tree.Expression;
import dev.rung.sql.tree.Firing;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.QualifiedName;
import dev.rung.sql.tree.TriggerStatement;
import dev.rung.sql.tree.TriggerStatement.Event;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Creates triggers. */
final class TriggerCreation {

    private final Transition transition;
    private final Set<Dependency> needs = new HashSet<>();

    TriggerCreation(Transition transition) {
        this.transition = transition;
    }

    void create(TriggerStatement.Create create) {
        var moment = new Trigger.Moment(
                create.moment().time(),
                kinds(create.moment().events()),
                create.level() == TriggerStatement.Level.ROW,
                transitionTable(create.transitions(), false),
                transitionTable(create.transitions(), true));
        transition
                .relation(create.table())
                .filter(relation -> new TriggerRules(transition, create).areKept(relation)
                        && !new TransitionTableRules(transition).breaks(create, relation))
                .ifPresent(relation -> create(
                        new Common(
                                create.name(),
                                relation,
                                moment,
                                create.moment().events(),
                                create.when(),
                                create.call()),
                        Optional.empty(),
                        create.orReplace()));
    }

    void create(TriggerStatement.CreateConstraint create) {
        var moment = new Trigger.Moment(
                TriggerStatement.Time.AFTER, kinds(create.events()), true, Optional.empty(), Optional.empty());
        transition
                .relation(create.table())
                .ifPresent(relation -> create(
                        new Common(create.name(), relation, moment, create.events(), create.when(), create.call()),
                        Optional.of(check(create)),
                        false));
    }

    /** What triggers of both kinds are made of. */
    private record Common(
            Name name,
            SchemaObject relation,
            Trigger.Moment moment,
            List<Event> events,
            Optional<Expression> when,
            TriggerStatement.Call call) {}

    private static Set<TriggerStatement.Kind> kinds(List<Event> events) {
        return events.stream().map(Event::kind).collect(Collectors.toSet());
    }

    private static Optional<String> transitionTable(List<TriggerStatement.Transition> transitions, boolean isNew) {
        return transitions.stream()
                .filter(rows -> rows.isNew() == isNew)
                .map(rows -> rows.name().text())
                .findFirst();
    }

    private Trigger.Check check(TriggerStatement.CreateConstraint create) {
        var attributes = create.attributes();
        boolean isDeferred = attributes.initially() == ConstraintAttributes.Initially.DEFERRED;
        boolean isDeferrable = isDeferred || attributes.deferral() == ConstraintAttributes.Deferral.DEFERRABLE;
        long from = create.from()
                .flatMap(transition::relation)
                .map(SchemaObject::id)
                .orElse(SchemaObject.NONE);
        if (from != SchemaObject.NONE) {
            needs.add(Dependency.automatic(from));
        }
        return new Trigger.Check(new Constraint.Timing(isDeferrable, isDeferred), from);
    }

    private void create(Common common, Optional<Trigger.Check> check, boolean orReplace) {
        var functions = new CalledFunctions(transition);
        QualifiedName name = common.call().function();
        var function = functions.exact(name, List.of());
        if (function.isEmpty() || !functions.returns("trigger", function.get(), name.place())) {
            return;
        }
        needs.addAll(function.get().needs());
        var definition = new Trigger(
                common.moment(),
                columns(common),
                common.when().map(condition -> condition(condition, common.relation())),
                function.get(),
                common.call().arguments().stream().map(TriggerCreation::text).toList(),
                Firing.ENABLE,
                check,
                false);
        var relation = common.relation();
        var trigger = SchemaObject.of(
                        ObjectKind.TRIGGER, relation.schema(), common.name().text(), definition)
                .partOf(relation.id())
                .needing(needs);
        add(trigger, common, orReplace);
    }

    private void add(SchemaObject trigger, Common common, boolean orReplace) {
        var existing = transition.schema().child(common.relation().id(), ObjectKind.TRIGGER, trigger.name());
        if (existing.isPresent() && orReplace && isOfWhole(existing.get())) {
            transition.verdict().exists(existing.get(), common.name().place());
        } else if (existing.isPresent() && orReplace) {
            TriggerEffects.replace(
                    transition,
                    trigger.inPlaceOf(existing.get()),
                    common.relation(),
                    common.name().place());
        } else if (transition.isFree(trigger, false, common.name().place())) {
            TriggerEffects.add(
                    transition,
                    trigger,
                    common.relation(),
                    orReplace,
                    common.name().place());
        }
    }

    /** What a partition has of a trigger of the whole is no trigger of its own. */
    private boolean isOfWhole(SchemaObject trigger) {
        return trigger.dependencies().stream()
                .flatMap(dependency -> transition.schema().find(dependency.on()).stream())
                .anyMatch(needed -> needed.kind() == ObjectKind.TRIGGER);
    }

    private List<Long> columns(Common common) {
        return common.events().stream()
                .flatMap(event -> event.columns().stream())
                .flatMap(column -> transition.known(common.relation(), ObjectKind.COLUMN, column).stream())
                .map(SchemaObject::id)
                .peek(id -> needs.add(Dependency.normal(id)))
                .toList();
    }

    private Code<Expression> condition(Expression condition, SchemaObject relation) {
        var bound = transition
                .binder()
                .seeingRow("new", relation)
                .seeingRow("old", relation)
                .expression(condition);
        bound.needs().stream()
                .filter(id -> id != relation.id())
                .map(Dependency::normal)
                .forEach(needs::add);
        return bound.code();
    }

    private static String text(TriggerStatement.Argument argument) {
        if (argument instanceof TriggerStatement.TextArgument text) {
            return text.text().text();
        }
        return argument instanceof TriggerStatement.NumberArgument number
                ? number.number().text()
                : ((TriggerStatement.WordArgument) argument).word().text();
    }
}
