package dev.rung.processor.replay.effect;

import dev.rung.processor.replay.model.Column;
import dev.rung.processor.replay.model.Constraint;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.sql.tree.AddConstraint;
import dev.rung.sql.tree.AlterConstraint;
import dev.rung.sql.tree.ConstraintAction;
import dev.rung.sql.tree.ConstraintAttributes;
import dev.rung.sql.tree.DropConstraint;
import dev.rung.sql.tree.InheritConstraint;
import dev.rung.sql.tree.ValidateConstraint;
import java.util.ArrayList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the actions of {@code alter table} do to a constraint. */
final class ConstraintActions implements ConstraintAction.Cases<@Nullable Void> {

    private static final String STANDARD_END = "_not_null";

    private final Transition transition;
    private final SchemaObject table;

    ConstraintActions(Transition transition, SchemaObject table) {
        this.transition = transition;
        this.table = table;
    }

    @Override
    public @Nullable Void addConstraint(AddConstraint action) {
        new ConstraintEffects(transition, table).add(action.constraint());
        return null;
    }

    @Override
    public @Nullable Void alterConstraint(AlterConstraint action) {
        if (TableActions.notNull(transition, table, action.constraint().text()).isPresent()) {
            return null;
        }
        transition.known(table, ObjectKind.CONSTRAINT, action.constraint()).ifPresent(constraint -> transition.replace(
                constraint.mapped(Constraint.class, old -> altered(old, action.attributes()))));
        return null;
    }

    private static Constraint altered(Constraint constraint, ConstraintAttributes attributes) {
        var written = ConstraintEffects.attributed(constraint, attributes);
        boolean saysTiming = attributes.deferral() != ConstraintAttributes.Deferral.DEFAULT
                || attributes.initially() != ConstraintAttributes.Initially.DEFAULT;
        boolean saysEnforcement = attributes.enforcement() != ConstraintAttributes.Enforcement.DEFAULT;
        var timed = saysTiming ? constraint.with(written.timing()) : constraint;
        var enforced = saysEnforcement ? timed.enforced(written.isEnforced()).valid(written.isEnforced()) : timed;
        return enforced.noInherit(attributes.isNoInherit());
    }

    @Override
    public @Nullable Void inheritConstraint(InheritConstraint action) {
        TableActions.notNull(transition, table, action.constraint().text())
                .ifPresent(column -> transition.replace(column.mapped(
                        Column.class,
                        old -> old.withNotNull(
                                old.notNull().map(it -> new Column.NotNull(it.name(), it.isValid(), false))))));
        return null;
    }

    @Override
    public @Nullable Void validateConstraint(ValidateConstraint action) {
        var notNull = TableActions.notNull(transition, table, action.constraint().text());
        if (notNull.isPresent()) {
            transition.replace(notNull.get().mapped(
                    Column.class,
                    old -> old.withNotNull(
                            old.notNull().map(it -> new Column.NotNull(it.name(), true, it.isNoInherit())))));
            return null;
        }
        transition.known(table, ObjectKind.CONSTRAINT, action.constraint()).ifPresent(constraint -> transition.replace(
                constraint.mapped(Constraint.class, old -> old.valid(true))));
        return null;
    }

    @Override
    public @Nullable Void dropConstraint(DropConstraint action) {
        var name = action.constraint().text();
        var notNull = TableActions.notNull(transition, table, name);
        if (notNull.isPresent()) {
            new ColumnEffects(transition)
                    .change(table, notNull.get().name(), column -> column.withNotNull(Optional.empty()));
            return null;
        }
        var found = transition.names().part(table, ObjectKind.CONSTRAINT, action.constraint());
        if (found.isEmpty()) {
            if (!action.ifExists() && !name.endsWith(STANDARD_END)) {
                transition.verdict().unknown(ObjectKind.CONSTRAINT, action.constraint(), table);
            }
            return null;
        }
        var all = new ArrayList<SchemaObject>();
        all.add(found.get());
        for (var owner : transition.descent().withDescendants(table)) {
            transition.schema()
                    .child(owner.id(), ObjectKind.CONSTRAINT, name)
                    .filter(constraint -> !constraint.definition(Constraint.class).isLocal())
                    .ifPresent(all::add);
        }
        new Removal(transition).drop(all, action.behavior(), action.constraint().place());
        return null;
    }
}
