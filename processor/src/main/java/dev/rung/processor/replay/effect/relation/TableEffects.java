package dev.rung.processor.replay.effect.relation;

import dev.rung.processor.replay.effect.column.ColumnRefusals;
import dev.rung.processor.replay.effect.constraint.PartitionIndexes;
import dev.rung.processor.replay.effect.transition.Transition;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.Relation;
import dev.rung.sql.tree.TableStatement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What statements do to tables. */
public final class TableEffects implements TableStatement.Cases<@Nullable Void> {

    private final Transition transition;

    public TableEffects(Transition transition) {
        this.transition = transition;
    }

    public void apply(TableStatement statement) {
        statement.accept(this);
    }

    @Override
    public @Nullable Void create(TableStatement.Create create) {
        new TableCreation(transition).create(create);
        return null;
    }

    @Override
    public @Nullable Void createTyped(TableStatement.CreateTyped create) {
        new TableCreation(transition).typed(create);
        return null;
    }

    @Override
    public @Nullable Void createPartition(TableStatement.CreatePartition create) {
        new TableCreation(transition).partition(create);
        return null;
    }

    @Override
    public @Nullable Void createAs(TableStatement.CreateAs create) {
        new TableCreation(transition).as(create);
        return null;
    }

    @Override
    public @Nullable Void createForeign(TableStatement.CreateForeign create) {
        new TableCreation(transition).foreign(create);
        return null;
    }

    @Override
    public @Nullable Void createForeignPartition(TableStatement.CreateForeignPartition create) {
        new TableCreation(transition).foreignPartition(create);
        return null;
    }

    @Override
    public @Nullable Void drop(TableStatement.Drop drop) {
        transition.drop(ObjectKind.TABLE, drop.names(), drop.ifExists(), drop.behavior());
        return null;
    }

    /** {@code alter table} is taken for views, sequences and indexes too. */
    private Optional<SchemaObject> relation(Relation relation, boolean ifExists) {
        var found = transition.names().relation(relation.name());
        if (found.isEmpty()) {
            if (ifExists) {
                transition.verdict().absent(relation.name());
            } else {
                transition.verdict().unknown(ObjectKind.TABLE, relation.name());
            }
        }
        return found;
    }

    @Override
    public @Nullable Void alter(TableStatement.Alter alter) {
        if (new StorageRules(transition).breaks(alter)) {
            return null;
        }
        relation(alter.table(), alter.ifExists())
                .ifPresent(table -> transition.together(() -> ActionOrder.of(alter.actions())
                        .forEach(
                                action -> new TableActions(transition, transition.current(table), isOnly(alter.table()))
                                        .apply(action))));
        return null;
    }

    @Override
    public @Nullable Void attachPartition(TableStatement.AttachPartition attach) {
        relation(attach.table(), attach.ifExists())
                .ifPresent(whole -> transition
                        .relation(attach.partition())
                        .ifPresent(partition -> new Partitions(transition).attach(whole, partition, attach)));
        return null;
    }

    @Override
    public @Nullable Void detachPartition(TableStatement.DetachPartition detach) {
        relation(detach.table(), detach.ifExists())
                .ifPresent(whole -> transition
                        .relation(detach.partition())
                        .ifPresent(partition -> new Partitions(transition).detach(whole, partition, detach)));
        return null;
    }

    @Override
    public @Nullable Void rename(TableStatement.Rename rename) {
        relation(rename.table(), rename.ifExists()).ifPresent(table -> rename(transition, table, rename.newName()));
        return null;
    }

    /** Renames anything; an index and the constraint that it is behind have one name. */
    static void rename(Transition transition, SchemaObject object, Name to) {
        var renamed = object.named(to.text());
        if (transition.isFree(renamed, false, to.place())) {
            transition.replace(renamed);
            if (object.kind() == ObjectKind.INDEX) {
                new PartitionIndexes(transition)
                        .constraint(object)
                        .ifPresent(constraint -> transition.replace(constraint.named(to.text())));
            }
        }
    }

    private static boolean isOnly(Relation relation) {
        return relation.descent() == Relation.Descent.ONLY;
    }

    @Override
    public @Nullable Void renameColumn(TableStatement.RenameColumn rename) {
        relation(rename.table(), rename.ifExists())
                .ifPresent(table -> transition
                        .known(table, ObjectKind.COLUMN, rename.column())
                        .filter(column -> !new ColumnRefusals(transition, table)
                                .rename(
                                        column,
                                        isOnly(rename.table()),
                                        rename.column().place()))
                        .ifPresent(column -> transition
                                .descent()
                                .withDescendants(table)
                                .forEach(owner -> transition
                                        .schema()
                                        .child(owner.id(), ObjectKind.COLUMN, column.name())
                                        .ifPresent(heir -> rename(transition, heir, rename.newName())))));
        return null;
    }

    @Override
    public @Nullable Void renameConstraint(TableStatement.RenameConstraint rename) {
        relation(rename.table(), rename.ifExists())
                .ifPresent(table -> new TableActions(transition, table, isOnly(rename.table()))
                        .renameConstraint(rename.constraint(), rename.newName()));
        return null;
    }

    @Override
    public @Nullable Void setSchema(TableStatement.SetSchema set) {
        relation(set.table(), set.ifExists()).ifPresent(table -> transition.move(table, set.schema()));
        return null;
    }

    /** Where a table is kept is not followed in the words of this statement. */
    @Override
    public @Nullable Void moveAll(TableStatement.MoveAll move) {
        return null;
    }
}
