package dev.rung.processor.replay.effect.constraint;

import dev.rung.processor.replay.effect.transition.Removal;
import dev.rung.processor.replay.effect.transition.Transition;
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
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.ValidateConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What the actions of {@code alter table} do to a constraint. */
public final class ConstraintActions implements ConstraintAction.Cases<@Nullable Void> {

    private static final String STANDARD_END = "_not_null";

    private final Transition transition;
    private final SchemaObject table;
    private final boolean isOnly;
    private final ConstraintRefusals refusals;

    public ConstraintActions(Transition transition, SchemaObject table, boolean isOnly) {
        this.transition = transition;
        this.table = table;
        this.isOnly = isOnly;
        this.refusals = new ConstraintRefusals(transition, table);
    }

    @Override
    public @Nullable Void addConstraint(AddConstraint action) {
        new ConstraintEffects(transition, table, isOnly).add(action.constraint());
        return null;
    }

    @Override
    public @Nullable Void alterConstraint(AlterConstraint action) {
        if (notNull(transition, table, action.constraint().text()).isPresent()) {
            return null;
        }
        boolean isTimed = saysTiming(action.attributes());
        transition
                .known(table, ObjectKind.CONSTRAINT, action.constraint())
                .filter(constraint -> !isTimed
                        || !refusals.retime(constraint, action.constraint().place()))
                .ifPresent(constraint -> withParts(constraint, old -> altered(old, action.attributes())));
        return null;
    }

    /** A constraint and those of partitions that are parts of it. */
    private void withParts(SchemaObject constraint, UnaryOperator<Constraint> change) {
        transition.replace(transition.current(constraint).mapped(Constraint.class, change));
        transition.schema().users(constraint.id()).stream()
                .filter(user -> user.kind() == ObjectKind.CONSTRAINT
                        && user.definition(Constraint.class).inherited() > 0)
                .forEach(part -> withParts(part, change));
    }

    private static boolean saysTiming(ConstraintAttributes attributes) {
        return attributes.deferral() != ConstraintAttributes.Deferral.DEFAULT
                || attributes.initially() != ConstraintAttributes.Initially.DEFAULT;
    }

    private static Constraint altered(Constraint constraint, ConstraintAttributes attributes) {
        var written = ConstraintCreation.attributed(constraint, attributes);
        boolean saysEnforcement = attributes.enforcement() != ConstraintAttributes.Enforcement.DEFAULT;
        var timed = saysTiming(attributes) ? constraint.with(written.timing()) : constraint;
        var enforced = saysEnforcement ? timed.enforced(written.isEnforced()).valid(written.isEnforced()) : timed;
        return enforced.noInherit(attributes.isNoInherit());
    }

    @Override
    public @Nullable Void inheritConstraint(InheritConstraint action) {
        notNull(transition, table, action.constraint().text())
                .ifPresent(column -> transition.replace(column.mapped(
                        Column.class,
                        old -> old.withNotNull(
                                old.notNull().map(it -> new Column.NotNull(it.name(), it.isValid(), false))))));
        return null;
    }

    @Override
    public @Nullable Void validateConstraint(ValidateConstraint action) {
        var notNull = notNull(transition, table, action.constraint().text());
        if (notNull.isPresent()) {
            transition.replace(notNull.get()
                    .mapped(
                            Column.class,
                            old -> old.withNotNull(
                                    old.notNull().map(it -> new Column.NotNull(it.name(), true, it.isNoInherit())))));
            return null;
        }
        transition
                .known(table, ObjectKind.CONSTRAINT, action.constraint())
                .filter(constraint ->
                        !refusals.validate(constraint, action.constraint().place()))
                .ifPresent(this::validate);
        return null;
    }

    private void validate(SchemaObject constraint) {
        withParts(constraint, old -> old.valid(true));
        if (!(constraint.definition(Constraint.class).rule() instanceof Constraint.Check) || isOnly) {
            return;
        }
        for (var owner : transition.descent().withDescendants(table)) {
            transition
                    .schema()
                    .child(owner.id(), ObjectKind.CONSTRAINT, constraint.name())
                    .ifPresent(own -> transition.replace(own.mapped(Constraint.class, old -> old.valid(true))));
        }
    }

    @Override
    public @Nullable Void dropConstraint(DropConstraint action) {
        var name = action.constraint().text();
        var notNull = notNull(transition, table, name);
        if (notNull.isPresent()) {
            for (var owner : isOnly ? List.of(table) : transition.descent().withDescendants(table)) {
                transition
                        .schema()
                        .child(owner.id(), ObjectKind.COLUMN, notNull.get().name())
                        .ifPresent(column -> transition.replace(
                                column.mapped(Column.class, old -> old.withNotNull(Optional.empty()))));
            }
            return null;
        }
        var found = transition.names().part(table, ObjectKind.CONSTRAINT, action.constraint());
        if (found.isEmpty()) {
            if (!action.ifExists() && !name.endsWith(STANDARD_END)) {
                transition.verdict().unknown(ObjectKind.CONSTRAINT, action.constraint(), table);
            }
            return null;
        }
        drop(found.get(), action.constraint(), action);
        return null;
    }

    private void drop(SchemaObject constraint, Name written, DropConstraint action) {
        if (refusals.drop(constraint, written.place())) {
            return;
        }
        var all = new ArrayList<SchemaObject>();
        all.add(constraint);
        if (constraint.definition(Constraint.class).rule() instanceof Constraint.Check
                && !constraint.definition(Constraint.class).isNoInherit()) {
            disinherit(table, constraint.name(), all);
        }
        new Removal(transition).drop(all, action.behavior(), written.place());
    }

    /** Takes from children a check that their parent loses: what they have from nobody else goes too. */
    private void disinherit(SchemaObject parent, String name, List<SchemaObject> doomed) {
        for (var child : transition.descent().children(parent)) {
            var own = transition
                    .schema()
                    .child(child.id(), ObjectKind.CONSTRAINT, name)
                    .filter(constraint ->
                            constraint.definition(Constraint.class).inherited() > 0);
            if (own.isEmpty()) {
                continue;
            }
            var definition = own.get().definition(Constraint.class);
            if (!isOnly && definition.inherited() == 1 && !definition.isLocal()) {
                doomed.add(own.get());
                disinherit(child, name, doomed);
            } else {
                transition.replace(own.get()
                        .with(definition.inherited(definition.inherited() - 1, definition.isLocal() || isOnly)));
            }
        }
    }

    /**
     * The column of which a NOT NULL constraint demands a value. Such a constraint is one in PostgreSQL 18 only: what a name means is
     * known, and no name is ever missed.
     */
    public static Optional<SchemaObject> notNull(Transition transition, SchemaObject table, String constraint) {
        var columns = transition.schema().children(table.id(), ObjectKind.COLUMN).stream()
                .filter(column -> column.definition(Column.class).notNull().isPresent())
                .toList();
        return columns.stream()
                .filter(column -> nameOf(column).equals(Optional.of(constraint)))
                .findFirst()
                .or(() -> standardNamed(columns, constraint));
    }

    private static Optional<SchemaObject> standardNamed(List<SchemaObject> columns, String constraint) {
        return columns.stream()
                .filter(column -> nameOf(column).isEmpty())
                .filter(column -> constraint.endsWith("_" + column.name() + "_not_null"))
                .findFirst();
    }

    private static Optional<String> nameOf(SchemaObject column) {
        return column.definition(Column.class).notNull().flatMap(Column.NotNull::name);
    }
}
