package dev.rung.processor.replay.effect.constraint;

import dev.rung.processor.replay.effect.column.ColumnEffects;
import dev.rung.processor.replay.effect.column.VirtualColumnRules;
import dev.rung.processor.replay.effect.transition.Transition;
import dev.rung.processor.replay.model.Column;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.TableConstraint;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Adds constraints to tables. */
public final class ConstraintEffects implements TableConstraint.Cases<@Nullable Void> {

    private final Transition transition;
    private final SchemaObject table;
    private final boolean isOnly;
    private final IndexedConstraints indexed;

    /** Constraints of a table as it is by now. */
    public ConstraintEffects(Transition transition, SchemaObject table) {
        this(transition, table, false);
    }

    /** Constraints of a table as it is by now, perhaps of it alone and not of those that inherit from it. */
    public ConstraintEffects(Transition transition, SchemaObject table, boolean isOnly) {
        this.transition = transition;
        this.table = transition.current(table);
        this.isOnly = isOnly;
        this.indexed = new IndexedConstraints(transition, this.table, isOnly);
    }

    public void add(TableConstraint constraint) {
        constraint.accept(this);
    }

    @Override
    public @Nullable Void check(TableConstraint.Check constraint) {
        new CheckConstraints(transition, table, isOnly).add(constraint);
        return null;
    }

    @Override
    public @Nullable Void notNull(TableConstraint.NotNull constraint) {
        var attributes = constraint.attributes();
        if (attributes.isNoInherit() && new ConstraintRefusals(transition, table).ofWholeAlone(constraint.place())) {
            return null;
        }
        transition
                .known(table, ObjectKind.COLUMN, constraint.column())
                .ifPresent(column -> new ColumnEffects(transition)
                        .change(
                                table,
                                column.name(),
                                definition -> definition.withNotNull(Optional.of(new Column.NotNull(
                                        constraint
                                                .name()
                                                .map(Name::text)
                                                .or(() -> definition.notNull().flatMap(Column.NotNull::name)),
                                        !attributes.isNotValid(),
                                        attributes.isNoInherit())))));
        return null;
    }

    @Override
    public @Nullable Void unique(TableConstraint.Unique constraint) {
        indexed.unique(constraint);
        return null;
    }

    @Override
    public @Nullable Void primaryKey(TableConstraint.PrimaryKey constraint) {
        indexed.primaryKey(constraint);
        return null;
    }

    @Override
    public @Nullable Void uniqueIndex(TableConstraint.UniqueIndex constraint) {
        indexed.uniqueIndex(constraint);
        return null;
    }

    @Override
    public @Nullable Void primaryKeyIndex(TableConstraint.PrimaryKeyIndex constraint) {
        indexed.primaryKeyIndex(constraint);
        return null;
    }

    @Override
    public @Nullable Void exclude(TableConstraint.Exclude constraint) {
        indexed.exclude(constraint);
        return null;
    }

    @Override
    public @Nullable Void foreignKey(TableConstraint.ForeignKey key) {
        if (!new ForeignTableRules(transition, table).breaks("a foreign key", key.place())) {
            new ConstraintCreation(transition, table)
                    .columns(key.columns())
                    .filter(columns ->
                            !new VirtualColumnRules(transition, table).breakKey(columns, "a foreign key", key.place()))
                    .ifPresent(columns -> new ForeignKeyEffects(transition, table).add(key, columns));
        }
        return null;
    }
}
