package dev.rung.processor.replay.effect.constraint;

import dev.rung.processor.replay.effect.column.FamilyRules;
import dev.rung.processor.replay.effect.transition.ExpressionRules;
import dev.rung.processor.replay.effect.transition.Transition;
import dev.rung.processor.replay.model.Constraint;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.model.Table;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.TableConstraint;
import java.util.List;

/** Adds checks to a table and to those that inherit from it. */
final class CheckConstraints {

    private final Transition transition;
    private final SchemaObject table;
    private final boolean isOnly;
    private final ConstraintCreation creation;

    CheckConstraints(Transition transition, SchemaObject table, boolean isOnly) {
        this.transition = transition;
        this.table = table;
        this.isOnly = isOnly;
        this.creation = new ConstraintCreation(transition, table);
    }

    /** The name that is chosen for the table holds in those that inherit from it too. */
    void add(TableConstraint.Check check) {
        if (new ExpressionRules(transition, "a check").breakRow(check.condition())
                || check.attributes().isNoInherit()
                        && new ConstraintRefusals(transition, table).ofWholeAlone(check.place())) {
            return;
        }
        var bound = transition.binder().expression(check.condition(), table);
        var columns = bound.needs().stream()
                .filter(id -> transition.schema().get(id).parent() == table.id())
                .map(id -> transition.schema().get(id).name())
                .toList();
        var name = check.name()
                .map(Name::text)
                .orElseGet(() -> creation.chosen(columns.size() == 1 ? columns : List.of(), "check"));
        boolean isNoInherit = check.attributes().isNoInherit();
        if (new FamilyRules(transition, table, isOnly).breakCheck(isNoInherit, check.place())) {
            return;
        }
        check(check, name, table, false);
        if (!isNoInherit && !isOnly) {
            bequeath(check, name, table);
        }
    }

    /** Children get a check of each parent, and their own children only what is new. */
    private void bequeath(TableConstraint.Check check, String name, SchemaObject parent) {
        for (var child : transition.descent().children(parent)) {
            boolean isNew = transition
                    .schema()
                    .child(child.id(), ObjectKind.CONSTRAINT, name)
                    .isEmpty();
            check(check, name, child, true);
            if (isNew) {
                bequeath(check, name, child);
            }
        }
    }

    private void check(TableConstraint.Check check, String name, SchemaObject owner, boolean isInherited) {
        var bound = transition.binder().expression(check.condition(), owner);
        if (new ExpressionRules(transition, "a check").breakCondition(bound)) {
            return;
        }
        var constraint =
                ConstraintCreation.attributed(Constraint.of(new Constraint.Check(bound.code())), check.attributes());
        var existing = transition.schema().child(owner.id(), ObjectKind.CONSTRAINT, name);
        if (existing.isPresent() && isMerged(existing.get(), isInherited)) {
            transition.replace(existing.get()
                    .mapped(Constraint.class, old -> merged(old, constraint, isInherited, Table.isPartition(owner))));
            return;
        }
        new ConstraintCreation(transition, owner)
                .add(
                        name,
                        isInherited ? constraint.inherited(1, false) : constraint,
                        transition.needsOfPart(bound, owner),
                        check.name().map(Name::place).orElse(check.place()));
    }

    /** Of two, one that is enforced makes both so; a partition has no checks of its own beside those of the whole. */
    private static Constraint merged(Constraint old, Constraint other, boolean isInherited, boolean isPartition) {
        var enforced =
                other.isEnforced() && !old.isEnforced() ? old.enforced(true).valid(true) : old;
        return isInherited
                ? enforced.inherited(old.inherited() + 1, old.isLocal() && !isPartition)
                : enforced.inherited(old.inherited(), !isPartition);
    }

    /** A check that is added to a parent too is one with that of the child, and the other way round ({@code MergeWithExistingConstraint}). */
    private static boolean isMerged(SchemaObject existing, boolean isInherited) {
        var constraint = existing.definition(Constraint.class);
        return constraint.rule() instanceof Constraint.Check
                && (isInherited || (constraint.inherited() > 0 && !constraint.isLocal()));
    }
}
