package dev.rung.internal.run;

import dev.rung.HistoryException;
import dev.rung.HistoryRow;
import dev.rung.Impact;
import dev.rung.Plan;
import dev.rung.Settings;
import dev.rung.Status;
import dev.rung.Target;
import dev.rung.internal.connect.Connecting;
import dev.rung.internal.content.Executables;
import dev.rung.internal.history.HistoryLog;
import dev.rung.internal.history.HistoryRecord;
import dev.rung.internal.history.HistoryTable;
import dev.rung.internal.history.Seal;
import dev.rung.internal.impact.Impacts;
import dev.rung.internal.plan.Planner;
import dev.rung.internal.plan.StatusReport;
import dev.rung.internal.plan.Step;
import dev.rung.spi.Registry;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** What one asks of a database, and what a run would do to it: nothing is changed. */
public final class Inquiry {

    private final String environment;
    private final DataSource dataSource;
    private final Settings settings;
    private final Registry registry;
    private final Seal seal;
    private final Executables contents;

    public Inquiry(String environment, DataSource dataSource, Settings settings, Registry registry) {
        this.environment = environment;
        this.dataSource = dataSource;
        this.settings = settings;
        this.registry = registry;
        this.seal = new Seal(settings.key());
        this.contents = new Executables(registry, seal);
    }

    public Plan plan(Target target) {
        return Connecting.with(
                dataSource,
                connection -> new Plan(steps(target, connection).stream()
                        .map(contents::planned)
                        .toList()));
    }

    /** What the steps would do to the database as it is now. */
    public Impact impact(Target target, boolean looksAtData) {
        return Connecting.with(
                dataSource,
                connection -> new Impacts(contents, registry, settings)
                        .of(steps(target, connection), looksAtData, connection));
    }

    private List<Step> steps(Target target, Connection connection) throws SQLException {
        var steps = new Planner(registry.entries(), verified(connection), settings).steps(target);
        Refusals.requireReversible(steps);
        return steps;
    }

    private HistoryLog verified(Connection connection) throws SQLException {
        var history = new HistoryTable(connection, settings.table());
        var log = history.read();
        log.verify(history.name(), seal);
        return log;
    }

    /** Both directions of one migration, whatever is applied. */
    public static Plan compiled(Registry registry, long version) {
        var contents = new Executables(registry, new Seal(null));
        return new Plan(new Planner(registry.entries(), HistoryLog.EMPTY, Settings.DEFAULT)
                .both(version).stream().map(contents::planned).toList());
    }

    public Status status() {
        return Connecting.with(dataSource, connection -> StatusReport.of(registry.entries(), verified(connection)));
    }

    public List<HistoryRow> history() {
        return Connecting.with(
                dataSource,
                connection -> new HistoryTable(connection, settings.table())
                        .read().rows().stream().map(HistoryRecord::shown).toList());
    }

    public boolean isAtHead() {
        return Connecting.with(
                dataSource,
                connection -> registry.headFingerprint()
                        .equals(new HistoryTable(connection, settings.table()).fingerprint()));
    }

    public HistoryException notAtHead() {
        var status = status();
        Map<Status.State, List<String>> names = status.migrations().stream()
                .filter(line -> line.state() != Status.State.APPLIED)
                .collect(Collectors.groupingBy(
                        Status.Line::state,
                        TreeMap::new,
                        Collectors.mapping(line -> line.version() + " " + line.description(), Collectors.toList())));
        var lines = names.entrySet().stream()
                .map(state -> state.getKey().name().toLowerCase(Locale.ROOT) + ": "
                        + String.join(", ", state.getValue().stream().limit(5).toList())
                        + (state.getValue().size() > 5
                                ? " and " + (state.getValue().size() - 5) + " more"
                                : ""))
                .toList();
        return new HistoryException("""
                the database is not at version %d, for which this build was compiled
                  %s
                  fix: %s""".formatted(
                registry.headVersion(),
                lines.isEmpty() ? "the same versions were applied with another content" : String.join("\n  ", lines),
                names.containsKey(Status.State.UNKNOWN)
                        ? "run a build that knows these versions, or roll them back"
                        : "migrate, with `Migrations.run(\"%s\")`"
                                .formatted(environment.isEmpty() ? "…" : environment)));
    }
}
