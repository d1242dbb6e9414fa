package dev.rung.processor.replay.effect.data;

import dev.rung.processor.replay.effect.transition.Transition;
import dev.rung.processor.replay.model.Index;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.model.Table;
import dev.rung.sql.Place;
import dev.rung.sql.tree.MaintenanceStatement;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.QualifiedName;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What maintenance does: little to a schema, but that the tables and columns have to be there. */
public final class MaintenanceEffects implements MaintenanceStatement.Cases<@Nullable Void> {

    private final Transition transition;

    public MaintenanceEffects(Transition transition) {
        this.transition = transition;
    }

    public void apply(MaintenanceStatement statement) {
        statement.accept(this);
    }

    @Override
    public @Nullable Void vacuum(MaintenanceStatement.Vacuum vacuum) {
        look(vacuum.targets());
        return null;
    }

    @Override
    public @Nullable Void analyze(MaintenanceStatement.Analyze analyze) {
        look(analyze.targets());
        return null;
    }

    private void look(List<MaintenanceStatement.Target> targets) {
        for (var target : targets) {
            transition
                    .relation(target.table())
                    .ifPresent(table ->
                            target.columns().forEach(column -> transition.known(table, ObjectKind.COLUMN, column)));
        }
    }

    /** The table keeps the index in mind by which it was ordered. */
    @Override
    public @Nullable Void cluster(MaintenanceStatement.Cluster cluster) {
        cluster.table().flatMap(transition::relation).ifPresent(table -> {
            if (cluster.index().isEmpty() && !isClustered(table)) {
                refuseUnclustered(table, cluster.table().get().place());
            }
            cluster.index().flatMap(index -> index(table, index)).ifPresent(index -> clusterOn(table, index));
        });
        return null;
    }

    private boolean isClustered(SchemaObject table) {
        return !(table.definition() instanceof Table definition)
                || transition.schema().find(definition.storage().clusteredOn()).isPresent();
    }

    private void refuseUnclustered(SchemaObject table, Place place) {
        transition
                .verdict()
                .refused(
                        "42704",
                        "`%s` was never clustered".formatted(transition.schema().describe(table)),
                        "without an index, `cluster` takes the one that it took before",
                        "name an index: `cluster … using …`",
                        place,
                        table);
    }

    private Optional<SchemaObject> index(SchemaObject table, Name index) {
        var found = transition.schema().relation(table.schema(), index.text());
        if (found.isEmpty()) {
            transition.verdict().unknown(ObjectKind.INDEX, new QualifiedName(List.of(index), index.place()));
        }
        return found;
    }

    private void clusterOn(SchemaObject table, SchemaObject index) {
        if (table.definition() instanceof Table definition
                && definition.partitioning().isEmpty()
                && index.definition() instanceof Index) {
            transition.replace(table.with(definition.with(definition.storage().withClusteredOn(index.id()))));
        }
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
