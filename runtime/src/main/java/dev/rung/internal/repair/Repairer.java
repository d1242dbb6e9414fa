package dev.rung.internal.repair;

import dev.rung.Direction;
import dev.rung.Repair;
import dev.rung.Settings;
import dev.rung.internal.connect.Connecting;
import dev.rung.internal.connect.ServerSettings;
import dev.rung.internal.content.Executables;
import dev.rung.internal.history.Checksum;
import dev.rung.internal.history.Claims;
import dev.rung.internal.history.HistoryRecord;
import dev.rung.internal.history.HistoryTable;
import dev.rung.internal.history.Seal;
import dev.rung.internal.plan.Step;
import dev.rung.internal.run.Aftermath;
import dev.rung.internal.run.BlockerWatch;
import dev.rung.internal.run.Runner;
import dev.rung.internal.run.StepRunner;
import dev.rung.internal.text.Texts;
import dev.rung.spi.Registry;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Looks for what a run left behind or what stands in the way of the next, and mends it. The history is mended as it is written: by
 * adding rows. Such a row runs nothing, and says so.
 */
public final class Repairer {

    private final DataSource dataSource;
    private final Settings settings;
    private final Registry registry;
    private final Runner runner;
    private final Seal seal;
    private final Map<Long, Registry.Entry> entries = new TreeMap<>();

    public Repairer(DataSource dataSource, Settings settings, Registry registry, Runner runner) {
        this.dataSource = dataSource;
        this.settings = settings;
        this.registry = registry;
        this.runner = runner;
        this.seal = new Seal(settings.key());
        registry.entries().forEach(entry -> entries.put(entry.version(), entry));
    }

    /** One repair, with the step that records it or the index that it is about. */
    private record Found(
            Repair repair, @Nullable Step step, @Nullable String index) {}

    public List<Repair> look() {
        return Connecting.with(
                dataSource,
                connection -> find(connection, history(connection)).stream()
                        .map(Found::repair)
                        .toList());
    }

    /** Mends one, and tells whether it was still there to be mended. */
    public boolean mend(Repair repair) {
        return Connecting.with(dataSource, connection -> {
            var history = history(connection);
            var found = find(connection, history).stream()
                    .filter(candidate -> candidate.repair().equals(repair))
                    .findFirst();
            if (found.isPresent()) {
                mend(found.get(), connection, history);
            }
            return found.isPresent();
        });
    }

    private HistoryTable history(Connection connection) throws SQLException {
        return new HistoryTable(connection, settings.table());
    }

    private void mend(Found found, Connection connection, HistoryTable history) throws SQLException {
        if (found.step() != null) {
            record(found.step(), connection, history);
        } else if (found.index() != null) {
            new InvalidIndexes(connection).rebuild(found.index());
        } else {
            runner.settle();
        }
    }

    private void record(Step step, Connection connection, HistoryTable history) throws SQLException {
        var log = history.read();
        var claim = log.verify(history.name(), seal).claim(step.row(null));
        try (var watch = new BlockerWatch(dataSource, connection)) {
            var steps = new StepRunner(
                    dataSource,
                    new Claims(history),
                    new ServerSettings(connection, dataSource),
                    settings,
                    new Executables(registry, seal),
                    watch);
            if (!steps.take(step, claim, forWhat -> {})) {
                throw Runner.overtaken();
            }
        }
    }

    private List<Found> find(Connection connection, HistoryTable history) throws SQLException {
        var log = history.read();
        log.verify(history.name(), seal);
        var found = new ArrayList<Found>();
        var unfinished = log.unfinished().orElse(null);
        if (unfinished != null && !unfinished.leased()) {
            found.add(interrupted(unfinished));
        }
        for (var row : log.applied()) {
            var entry = entries.get(row.version());
            if (entry == null && row.version() < registry.headVersion()) {
                found.add(unknown(row));
            } else if (entry != null && !Checksum.same(entry.checksum(), row.checksum())) {
                found.add(edited(row, entry));
            }
        }
        for (var index : new InvalidIndexes(connection).names()) {
            found.add(invalid(index));
        }
        return found;
    }

    private Found interrupted(HistoryRecord row) {
        var entry = entries.get(row.version());
        boolean goesOn = !row.transactional()
                && (row.direction() == Direction.DOWN
                        || (entry != null && Checksum.same(entry.checksum(), row.checksum())));
        var sees = "%s %s was interrupted after %s, begun on %s by `%s`"
                .formatted(
                        row.direction(),
                        name(row),
                        Texts.plural(row.done(), "statement"),
                        Texts.time(row.startedAt()),
                        row.appliedBy());
        return goesOn
                ? new Found(
                        new Repair(Repair.Kind.INTERRUPTED, name(row), sees, "resume it, as the next run would"),
                        null,
                        null)
                : new Found(
                        new Repair(
                                Repair.Kind.ABANDONED,
                                name(row),
                                sees,
                                "take it for not applied, since it cannot be resumed; what it did stays, "
                                        + "and is yours to undo"),
                        Step.recorded(Direction.DOWN, null, row),
                        null);
    }

    private static Found unknown(HistoryRecord row) {
        return new Found(
                new Repair(
                        Repair.Kind.UNKNOWN,
                        name(row),
                        "%s is applied, and this build does not have `%s`".formatted(name(row), row.className()),
                        "take it for not applied; what it made stays, and is yours to undo"),
                Step.recorded(Direction.DOWN, null, row),
                null);
    }

    private static Found edited(HistoryRecord row, Registry.Entry entry) {
        return new Found(
                new Repair(
                        Repair.Kind.EDITED,
                        name(row),
                        "%s was edited after it was applied on %s".formatted(name(row), Texts.time(row.startedAt())),
                        "take its new content for what was applied, and run nothing; right if the database is as the new "
                                + "content makes it"),
                Step.recorded(Direction.UP, entry, null),
                null);
    }

    private static Found invalid(String index) {
        return new Found(
                new Repair(
                        Repair.Kind.INVALID_INDEX,
                        index,
                        "index %s is INVALID: its building failed; writes keep it up to date, and no query uses it"
                                .formatted(index),
                        Aftermath.isLeftover(index) ? "drop it" : "build it again, without locking its table"),
                null,
                index);
    }

    private static String name(HistoryRecord row) {
        return row.version() + " " + row.description();
    }
}
