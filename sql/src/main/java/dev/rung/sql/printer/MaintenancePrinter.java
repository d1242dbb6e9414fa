package dev.rung.sql.printer;

import dev.rung.sql.tree.MaintenanceStatement;
import dev.rung.sql.tree.MaintenanceStatement.Analyze;
import dev.rung.sql.tree.MaintenanceStatement.Checkpoint;
import dev.rung.sql.tree.MaintenanceStatement.Cluster;
import dev.rung.sql.tree.MaintenanceStatement.Load;
import dev.rung.sql.tree.MaintenanceStatement.Target;
import dev.rung.sql.tree.MaintenanceStatement.Vacuum;
import java.util.List;

/** Keeps the server in order: vacuum, analyze, cluster, checkpoint, load. */
final class MaintenancePrinter implements MaintenanceStatement.Cases<Output> {

    private final Output out;

    private MaintenancePrinter(Output out) {
        this.out = out;
    }

    static void print(MaintenanceStatement statement, Output out) {
        statement.accept(new MaintenancePrinter(out));
    }

    @Override
    public Output vacuum(Vacuum vacuum) {
        SettingPrinter.options(vacuum.options(), out.words("vacuum"));
        return targets(vacuum.targets());
    }

    @Override
    public Output analyze(Analyze analyze) {
        SettingPrinter.options(analyze.options(), out.words("analyze"));
        return targets(analyze.targets());
    }

    private Output targets(List<Target> targets) {
        return out.separated(
                targets,
                target -> out.wordsIf(target.isOnly(), "only")
                        .name(target.table())
                        .listIfAny(target.columns(), out::name));
    }

    @Override
    public Output cluster(Cluster cluster) {
        SettingPrinter.options(cluster.options(), out.words("cluster"));
        return out.optional(cluster.table(), out::name).optional(cluster.index(), out::name, "using");
    }

    @Override
    public Output checkpoint(Checkpoint checkpoint) {
        return out.words("checkpoint");
    }

    @Override
    public Output load(Load load) {
        return out.words("load").text(load.file());
    }
}
