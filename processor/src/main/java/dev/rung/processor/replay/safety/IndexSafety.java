package dev.rung.processor.replay.safety;

import dev.rung.processor.replay.model.Dependency;
import dev.rung.processor.replay.model.Index;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.model.Table;
import dev.rung.spi.Wait;
import dev.rung.sql.tree.IndexStatement;
import dev.rung.sql.tree.LockMode;
import dev.rung.sql.tree.QualifiedName;
import dev.rung.sql.tree.SetTablespace;
import dev.rung.sql.tree.TableAction;
import dev.rung.sql.tree.UtilityOption;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What statements about indexes do to a running system. */
final class IndexSafety implements IndexStatement.Cases<@Nullable Void> {

    private final Impact impact;

    IndexSafety(Impact impact) {
        this.impact = impact;
    }

    /** What a table is locked with while a statement changes its indexes. */
    static LockMode lockOfTable(IndexStatement statement) {
        boolean isConcurrent = (statement instanceof IndexStatement.Create create && create.isConcurrent())
                || (statement instanceof IndexStatement.Drop drop && drop.isConcurrent());
        return isConcurrent ? LockMode.SHARE_UPDATE_EXCLUSIVE : LockMode.SHARE;
    }

    @Override
    public @Nullable Void create(IndexStatement.Create create) {
        impact.lock(create.table().name(), lockOfTable(create));
        if (create.isConcurrent()) {
            impact.refuseInTransaction();
            impact.waitFor(Wait.WRITERS, Wait.OLD_SNAPSHOTS);
            impact.relation(create.table().name())
                    .filter(IndexSafety::isPartitioned)
                    .ifPresent(table -> impact.refuse(
                            "0A000", "cannot create index on partitioned table \"" + table.name() + "\" concurrently"));
        }
        return null;
    }

    private static boolean isPartitioned(SchemaObject object) {
        return object.definition() instanceof Table table
                && table.partitioning().isPresent();
    }

    private @Nullable Void index(QualifiedName name, LockMode mode) {
        impact.relation(name).ifPresent(index -> impact.lock(index, mode));
        return null;
    }

    @Override
    public @Nullable Void alter(IndexStatement.Alter alter) {
        impact.relation(alter.name()).ifPresent(index -> change(index, alter.actions()));
        return null;
    }

    void change(SchemaObject index, List<TableAction> actions) {
        boolean isMoved = actions.stream().anyMatch(SetTablespace.class::isInstance);
        impact.lock(index, isMoved ? LockMode.ACCESS_EXCLUSIVE : LockMode.SHARE_UPDATE_EXCLUSIVE);
        if (isMoved) {
            impact.build(index);
        }
    }

    @Override
    public @Nullable Void attachPartition(IndexStatement.AttachPartition attach) {
        for (var name : List.of(attach.name(), attach.partition())) {
            impact.relation(name)
                    .flatMap(index -> impact.before().find(index.parent()))
                    .ifPresent(table -> impact.lock(table, LockMode.ACCESS_SHARE));
        }
        index(attach.name(), LockMode.SHARE_UPDATE_EXCLUSIVE);
        return index(attach.partition(), LockMode.ACCESS_EXCLUSIVE);
    }

    @Override
    public @Nullable Void rename(IndexStatement.Rename rename) {
        return index(rename.name(), LockMode.SHARE_UPDATE_EXCLUSIVE);
    }

    @Override
    public @Nullable Void dependsOnExtension(IndexStatement.DependsOnExtension depends) {
        return index(depends.name(), LockMode.ACCESS_EXCLUSIVE);
    }

    @Override
    public @Nullable Void moveAll(IndexStatement.MoveAll move) {
        for (var object : impact.before().objects().values()) {
            if (object.definition() instanceof Index index
                    && index.tablespace()
                            .orElse("pg_default")
                            .equals(move.tablespace().text())) {
                impact.lock(object, LockMode.ACCESS_EXCLUSIVE);
                impact.build(object);
            }
        }
        return null;
    }

    /** What is gone tells the rest. */
    @Override
    public @Nullable Void drop(IndexStatement.Drop drop) {
        if (drop.isConcurrent()) {
            impact.refuseInTransaction();
            impact.waitFor(Wait.WRITERS, Wait.READERS);
            if (drop.names().size() > 1) {
                impact.refuse("0A000", "DROP INDEX CONCURRENTLY does not support dropping multiple objects");
            }
            impact.relation(drop.names().get(0))
                    .flatMap(index -> impact.before().find(index.parent()))
                    .filter(IndexSafety::isPartitioned)
                    .ifPresent(table -> impact.refuse(
                            "0A000",
                            "cannot drop partitioned index \""
                                    + drop.names().get(0).name() + "\" concurrently"));
        }
        return null;
    }

    @Override
    public @Nullable Void reindex(IndexStatement.Reindex reindex) {
        boolean isConcurrent =
                reindex.isConcurrent() || reindex.options().stream().anyMatch(option -> isOn(option, "concurrently"));
        var mode = isConcurrent ? LockMode.SHARE_UPDATE_EXCLUSIVE : LockMode.SHARE;
        if (isConcurrent) {
            impact.refuseInTransaction();
            impact.waitFor(Wait.values());
        }
        switch (reindex.target()) {
            case INDEX -> reindex.name().flatMap(impact::relation).ifPresent(index -> index(index, mode));
            case TABLE -> reindex.name().flatMap(impact::relation).ifPresent(table -> table(table, mode));
            case SCHEMA -> {
                impact.refuseInTransaction();
                reindex.name()
                        .flatMap(name -> impact.before().schema(name.name().text()))
                        .ifPresent(schema -> impact.before().members(schema.id()).stream()
                                .filter(member -> member.is(ObjectKind.TABLE, ObjectKind.MATERIALIZED_VIEW))
                                .forEach(table -> ofStored(table, mode)));
            }
            case DATABASE, SYSTEM -> {
                impact.refuseInTransaction();
                if (reindex.target() == IndexStatement.Target.DATABASE) {
                    impact.before().objects().values().stream()
                            .filter(object -> object.is(ObjectKind.TABLE, ObjectKind.MATERIALIZED_VIEW))
                            .forEach(table -> ofStored(table, mode));
                }
            }
        }
        return null;
    }

    static boolean isOn(UtilityOption option, String name) {
        return option.name().text().equals(name)
                && option.value().filter(value -> isOff(value.toString())).isEmpty();
    }

    private static boolean isOff(String value) {
        return value.contains("false") || value.contains("off") || value.contains("0");
    }

    private void table(SchemaObject table, LockMode mode) {
        if (isPartitioned(table)) {
            impact.refuseInTransaction();
            impact.lock(table, mode);
        }
        impact.withDescendants(table).stream()
                .filter(part -> isPartitioned(table) || part.id() == table.id())
                .forEach(part -> ofStored(part, mode));
    }

    private void ofStored(SchemaObject table, LockMode mode) {
        if (Impact.isStored(table)) {
            impact.lock(table, mode);
            impact.indexes(impact.before(), table).forEach(index -> rebuild(table, index));
        }
    }

    private void rebuild(SchemaObject table, SchemaObject index) {
        impact.lock(index, LockMode.ACCESS_EXCLUSIVE);
        impact.build(index);
        impact.scan(table);
    }

    private void index(SchemaObject index, LockMode mode) {
        impact.before().find(index.parent()).ifPresent(table -> {
            impact.lock(table, mode);
            if (isPartitioned(table)) {
                impact.refuseInTransaction();
                impact.lock(index, mode);
                parts(index).forEach(part -> index(part, mode));
            } else {
                rebuild(table, index);
            }
        });
    }

    /** The indexes of partitions that are parts of one. */
    private List<SchemaObject> parts(SchemaObject index) {
        return impact.before().users(index.id()).stream()
                .filter(user -> user.kind() == ObjectKind.INDEX)
                .filter(user -> user.dependencies().stream()
                        .anyMatch(dependency ->
                                dependency.on() == index.id() && dependency.type() == Dependency.Type.PARTITION))
                .toList();
    }
}
