package dev.rung.processor.replay.effect.relation;

import dev.rung.processor.replay.effect.constraint.PartitionIndexes;
import dev.rung.processor.replay.effect.transition.Transition;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.model.Table;
import dev.rung.sql.Place;
import dev.rung.sql.tree.Behavior;
import dev.rung.sql.tree.IndexStatement;
import org.jspecify.annotations.Nullable;

/** What statements do to indexes. */
public final class IndexEffects implements IndexStatement.Cases<@Nullable Void> {

    private final Transition transition;

    public IndexEffects(Transition transition) {
        this.transition = transition;
    }

    public void apply(IndexStatement statement) {
        statement.accept(this);
    }

    @Override
    public @Nullable Void create(IndexStatement.Create create) {
        new IndexCreation(transition).create(create);
        return null;
    }

    @Override
    public @Nullable Void alter(IndexStatement.Alter alter) {
        transition
                .find(ObjectKind.INDEX, alter.name(), alter.ifExists())
                .ifPresent(index -> alter.actions()
                        .forEach(action -> new TableActions(transition, transition.current(index)).apply(action)));
        return null;
    }

    @Override
    public @Nullable Void attachPartition(IndexStatement.AttachPartition attach) {
        transition
                .find(ObjectKind.INDEX, attach.name(), false)
                .ifPresent(whole -> transition
                        .find(ObjectKind.INDEX, attach.partition(), false)
                        .ifPresent(
                                index -> attach(index, whole, attach.partition().place())));
        return null;
    }

    private void attach(SchemaObject index, SchemaObject whole, Place place) {
        var indexes = new PartitionIndexes(transition);
        if (indexes.whole(index).filter(same -> same.id() == whole.id()).isPresent()) {
            return;
        }
        var table = transition.schema().get(index.parent());
        boolean isOfPartition = table.definition() instanceof Table definition
                && definition.isPartition()
                && definition.heritage().parents().contains(whole.parent());
        if (!isOfPartition || indexes.whole(index).isPresent()) {
            transition
                    .verdict()
                    .refused(
                            "55000",
                            isOfPartition
                                    ? "index `%s` is a part of another one already".formatted(index.name())
                                    : "`%s` is not a partition of the table that `%s` is on"
                                            .formatted(transition.schema().describe(table), whole.name()),
                            "an index of a partition is a part of one of the whole",
                            "name an index of a partition that is a part of none",
                            place,
                            index,
                            whole,
                            table);
            return;
        }
        indexes.attach(index, whole);
    }

    /** PostgreSQL takes this for any relation; a constraint goes under the name of its index. */
    @Override
    public @Nullable Void rename(IndexStatement.Rename rename) {
        var found = transition.names().relation(rename.name());
        if (found.isEmpty() && rename.ifExists()) {
            transition.verdict().absent(rename.name());
        } else if (found.isEmpty()) {
            transition.verdict().unknown(ObjectKind.INDEX, rename.name());
        }
        found.ifPresent(index -> TableEffects.rename(transition, index, rename.newName()));
        return null;
    }

    @Override
    public @Nullable Void dependsOnExtension(IndexStatement.DependsOnExtension depends) {
        transition.verdict().doubtStatement(depends.place(), "this statement is not followed");
        return null;
    }

    @Override
    public @Nullable Void moveAll(IndexStatement.MoveAll move) {
        return null;
    }

    @Override
    public @Nullable Void drop(IndexStatement.Drop drop) {
        if (drop.isConcurrent() && isRefused(drop)) {
            return null;
        }
        transition.drop(ObjectKind.INDEX, drop.names(), drop.ifExists(), drop.behavior());
        return null;
    }

    private boolean isRefused(IndexStatement.Drop drop) {
        boolean isTemporary = drop.names().stream()
                .flatMap(name -> transition.names().find(ObjectKind.INDEX, name).stream())
                .allMatch(index -> transition
                        .schema()
                        .find(index.parent())
                        .filter(Table::isTemporary)
                        .isPresent());
        if (isTemporary) {
            return false;
        }
        var partitioned = drop.names().stream()
                .flatMap(name -> transition.names().find(ObjectKind.INDEX, name).stream())
                .filter(index -> transition
                        .schema()
                        .find(index.parent())
                        .filter(Table::isPartitioned)
                        .isPresent())
                .findFirst();
        if (drop.names().size() > 1 || drop.behavior() == Behavior.CASCADE || partitioned.isPresent()) {
            transition
                    .verdict()
                    .refused(
                            "0A000",
                            partitioned.isPresent()
                                    ? "drops the index `%s` of a partitioned table concurrently"
                                            .formatted(transition.schema().describe(partitioned.get()))
                                    : "drops more than one index concurrently",
                            "PostgreSQL drops one index of one table at a time so",
                            partitioned.isPresent()
                                    ? "drop it without `concurrently`"
                                    : "one `drop index concurrently` for each index, without `cascade`",
                            drop.names().get(drop.names().size() - 1).place(),
                            partitioned.stream().toArray(SchemaObject[]::new));
            return true;
        }
        return false;
    }

    @Override
    public @Nullable Void reindex(IndexStatement.Reindex reindex) {
        new ReindexRules(transition, reindex).check();
        return null;
    }
}
