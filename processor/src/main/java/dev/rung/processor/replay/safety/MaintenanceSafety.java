package dev.rung.processor.replay.safety;

import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.model.Table;
import dev.rung.sql.tree.LockMode;
import dev.rung.sql.tree.MaintenanceStatement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What maintenance does to a running system. */
final class MaintenanceSafety implements MaintenanceStatement.Cases<@Nullable Void> {

    private final Impact impact;

    MaintenanceSafety(Impact impact) {
        this.impact = impact;
    }

    private List<SchemaObject> tables(List<MaintenanceStatement.Target> targets) {
        if (targets.isEmpty()) {
            return impact.before().objects().values().stream()
                    .filter(object -> object.is(ObjectKind.TABLE, ObjectKind.MATERIALIZED_VIEW))
                    .toList();
        }
        return targets.stream()
                .flatMap(target -> impact.relation(target.table()).stream())
                .flatMap(table -> impact.withDescendants(table).stream())
                .toList();
    }

    @Override
    public @Nullable Void vacuum(MaintenanceStatement.Vacuum vacuum) {
        impact.refuseInTransaction();
        boolean isFull = vacuum.options().stream().anyMatch(option -> IndexSafety.isOn(option, "full"));
        for (var table : tables(vacuum.targets())) {
            impact.lock(table, isFull ? LockMode.ACCESS_EXCLUSIVE : LockMode.SHARE_UPDATE_EXCLUSIVE);
            if (isFull) {
                impact.rewrite(table);
            }
        }
        return null;
    }

    @Override
    public @Nullable Void analyze(MaintenanceStatement.Analyze analyze) {
        tables(analyze.targets()).forEach(table -> impact.lock(table, LockMode.SHARE_UPDATE_EXCLUSIVE));
        return null;
    }

    @Override
    public @Nullable Void cluster(MaintenanceStatement.Cluster cluster) {
        if (cluster.table().isEmpty()) {
            impact.refuseInTransaction();
            return null;
        }
        impact.relation(cluster.table().get()).ifPresent(table -> {
            if (table.definition() instanceof Table definition
                    && definition.partitioning().isPresent()) {
                impact.refuseInTransaction();
            }
            for (var part : impact.withDescendants(table)) {
                if (part.id() == table.id()
                        || table.definition(Table.class).partitioning().isPresent()) {
                    impact.lock(part, LockMode.ACCESS_EXCLUSIVE);
                    impact.rewrite(part);
                }
            }
        });
        return null;
    }

    @Override
    public @Nullable Void checkpoint(MaintenanceStatement.Checkpoint checkpoint) {
        return null;
    }

    @Override
    public @Nullable Void load(MaintenanceStatement.Load load) {
        return null;
    }
}
