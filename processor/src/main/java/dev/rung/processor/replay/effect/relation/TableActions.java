package dev.rung.processor.replay.effect.relation;

import dev.rung.processor.replay.effect.constraint.ConstraintActions;
import dev.rung.processor.replay.effect.constraint.ConstraintRefusals;
import dev.rung.processor.replay.effect.transition.Transition;
import dev.rung.processor.replay.model.Column;
import dev.rung.processor.replay.model.Constraint;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.sql.tree.ColumnAction;
import dev.rung.sql.tree.ConstraintAction;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.RelationAction;
import dev.rung.sql.tree.TableAction;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the actions of {@code alter table} do to a relation. */
final class TableActions implements TableAction.Cases<@Nullable Void> {

    private final Transition transition;
    private final SchemaObject relation;

    private final boolean isOnly;

    TableActions(Transition transition, SchemaObject relation) {
        this(transition, relation, false);
    }

    /** Of a relation alone, perhaps, and not of those that inherit from it. */
    TableActions(Transition transition, SchemaObject relation, boolean isOnly) {
        this.transition = transition;
        this.relation = relation;
        this.isOnly = isOnly;
    }

    void apply(TableAction action) {
        action.accept(this);
    }

    @Override
    public @Nullable Void column(ColumnAction action) {
        action.accept(new ColumnActions(transition, relation, isOnly));
        return null;
    }

    @Override
    public @Nullable Void constraint(ConstraintAction action) {
        action.accept(new ConstraintActions(transition, relation, isOnly));
        return null;
    }

    @Override
    public @Nullable Void relation(RelationAction action) {
        action.accept(new RelationActions(transition, relation));
        return null;
    }

    void renameConstraint(Name from, Name to) {
        if (ConstraintActions.notNull(transition, relation, from.text())
                .map(column -> transition.replace(column.mapped(
                        Column.class,
                        definition -> definition.withNotNull(definition
                                .notNull()
                                .map(old -> new Column.NotNull(
                                        Optional.of(to.text()), old.isValid(), old.isNoInherit()))))))
                .isPresent()) {
            return;
        }
        transition
                .known(relation, ObjectKind.CONSTRAINT, from)
                .filter(constraint ->
                        !new ConstraintRefusals(transition, relation).rename(constraint, isOnly, from.place()))
                .ifPresent(constraint -> {
                    rename(constraint, to);
                    if (constraint.definition(Constraint.class).rule() instanceof Constraint.Check) {
                        renameInHeirs(relation, from.text(), to);
                    }
                });
    }

    private void rename(SchemaObject constraint, Name to) {
        var renamed = constraint.named(to.text());
        if (transition.isFree(renamed, false, to.place())) {
            transition.replace(renamed);
            indexBehind(transition, constraint).ifPresent(index -> transition.replace(index.named(to.text())));
        }
    }

    private void renameInHeirs(SchemaObject table, String from, Name to) {
        for (var child : transition.descent().withDescendants(table)) {
            transition
                    .schema()
                    .child(child.id(), ObjectKind.CONSTRAINT, from)
                    .filter(constraint ->
                            constraint.definition(Constraint.class).inherited() > 0)
                    .ifPresent(constraint -> rename(constraint, to));
        }
    }

    /** The index behind a constraint. */
    static Optional<SchemaObject> indexBehind(Transition transition, SchemaObject constraint) {
        return transition.schema().users(constraint.id()).stream()
                .filter(user -> user.kind() == ObjectKind.INDEX)
                .findFirst();
    }
}
