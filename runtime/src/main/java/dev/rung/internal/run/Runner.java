package dev.rung.internal.run;

import dev.rung.Direction;
import dev.rung.HistoryException;
import dev.rung.MigrationException;
import dev.rung.MigrationListener;
import dev.rung.MigrationResult;
import dev.rung.Settings;
import dev.rung.Target;
import dev.rung.internal.connect.Connecting;
import dev.rung.internal.connect.Pause;
import dev.rung.internal.connect.ServerSettings;
import dev.rung.internal.content.Executables;
import dev.rung.internal.history.Chain;
import dev.rung.internal.history.Checksum;
import dev.rung.internal.history.Claims;
import dev.rung.internal.history.HistoryLog;
import dev.rung.internal.history.HistoryRecord;
import dev.rung.internal.history.HistoryTable;
import dev.rung.internal.history.Seal;
import dev.rung.internal.impact.Impacts;
import dev.rung.internal.plan.Planner;
import dev.rung.internal.plan.Step;
import dev.rung.internal.text.Texts;
import dev.rung.spi.Registry;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** One run: connects, reads the history, plans on it, and takes the steps. */
public final class Runner {

    private static final System.Logger LOG = System.getLogger("dev.rung");
    private static final Duration POLL = Duration.ofMillis(250);

    private final String environment;
    private final DataSource dataSource;
    private final Settings settings;
    private final Registry registry;
    private final Listeners listeners;
    private final Followers followers;
    private final Seal seal;
    private final Executables contents;
    private final Refusals refusals;
    private final long started = System.nanoTime();
    private final List<MigrationResult.Taken> taken = new ArrayList<>();
    private long from = -1;

    public Runner(
            String environment, DataSource dataSource, Settings settings, Registry registry, Listeners listeners) {
        this.environment = environment;
        this.dataSource = dataSource;
        this.settings = settings;
        this.registry = registry;
        this.listeners = listeners;
        this.followers = new Followers(listeners);
        this.seal = new Seal(settings.key());
        this.contents = new Executables(registry, seal);
        this.refusals = new Refusals(environment, settings);
    }

    /** Brings the database to the target. At the head there is nothing to do, which costs one query. */
    public MigrationResult run(Target target) {
        return connected(connection -> {
            var history = new HistoryTable(connection, settings.table());
            boolean isThere =
                    target instanceof Target.Head && registry.headFingerprint().equals(history.fingerprint());
            return isThere
                    ? new MigrationResult(
                            environment, registry.headVersion(), registry.headVersion(), taken, elapsed(started))
                    : reach(connection, history, target);
        });
    }

    /** Finishes or resumes what another run left behind, and does nothing else. */
    public MigrationResult settle() {
        return connected(connection -> reach(connection, new HistoryTable(connection, settings.table()), null));
    }

    private MigrationResult reach(Connection connection, HistoryTable history, @Nullable Target target)
            throws SQLException {
        try (var watch = new BlockerWatch(dataSource, connection, followers);
                var interruption = new Interruption(connection)) {
            var claims = new Claims(history);
            var runner = new StepRunner(
                    dataSource, claims, new ServerSettings(connection, dataSource), settings, contents, watch);
            while (true) {
                var log = settled(claims, runner);
                var chain = log.verify(history.name(), seal);
                var steps =
                        target == null ? List.<Step>of() : new Planner(registry.entries(), log, settings).steps(target);
                if (from < 0) {
                    from = newest(log);
                    tellUnknown(log);
                    tellWriters(history);
                } else if (!steps.isEmpty() && steps.get(0).direction() == Direction.DOWN) {
                    throw overtaken();
                }
                refusals.require(steps);
                contents.require(steps);
                requireShort(steps, connection);
                if (take(steps, log, chain, history, runner)) {
                    return result(newest(history.read()));
                }
            }
        }
    }

    /** Takes the steps, and tells whether it took them all: it did not if somebody else took one meanwhile. */
    private boolean take(List<Step> steps, HistoryLog log, Chain chain, HistoryTable history, StepRunner runner)
            throws SQLException {
        if (!steps.isEmpty() && log.rows().isEmpty()) {
            history.create();
            if (!history.read().rows().isEmpty()) {
                return false;
            }
        }
        int count = taken.size() + steps.size();
        for (var step : steps) {
            int number = taken.size() + 1;
            var claim = chain.claim(step.row(step.direction() == Direction.UP ? contents.down(step) : null));
            if (!told(step, number, count, waiting -> runner.take(step, claim, waiting))) {
                return false;
            }
            chain.add(claim);
        }
        return true;
    }

    private interface Attempt {
        boolean isTaken(Consumer<String> waiting) throws SQLException;
    }

    /** Tells how a step begins and how it ends, and whether it is taken. */
    private boolean told(Step step, int number, int count, Attempt attempt) {
        var shown = shown(step.direction(), step.version(), step.description());
        long begun = System.nanoTime();
        listeners.begins(shown);
        followers.follow(shown, number, count);
        try {
            if (!attempt.isTaken(forWhat -> listeners.waits(shown, forWhat))) {
                return false;
            }
        } catch (SQLException e) {
            throw failed(shown, Connecting.explained(e));
        } catch (MigrationException e) {
            throw failed(shown, e);
        }
        tell(step, shown, elapsed(begun));
        return true;
    }

    private MigrationListener.Step shown(Direction direction, long version, String description) {
        return new MigrationListener.Step(registry.name(), direction, version, description);
    }

    private MigrationException failed(MigrationListener.Step step, MigrationException why) {
        listeners.failed(step, why);
        return why;
    }

    private static void tellWriters(HistoryTable history) {
        if (!history.writers().isEmpty()) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "others may write `{0}`, and so have a say in what is run as this user: {1}; revoke insert, update, delete, truncate "
                            + "and trigger on it from them",
                    history.name(),
                    history.writers());
        }
    }

    /** A newer build was here: nothing to stop for, and worth knowing. */
    private void tellUnknown(HistoryLog log) {
        var known = registry.entries().stream().map(Registry.Entry::version).collect(Collectors.toSet());
        var unknown = log.applied().stream()
                .filter(row -> !known.contains(row.version()))
                .map(row -> row.version() + " " + row.description())
                .toList();
        if (!unknown.isEmpty()) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "the database has {0} that this build does not know ({1}); it leaves them as they are, and can roll them back",
                    Texts.plural(unknown.size(), "migration"),
                    String.join(", ", unknown));
        }
    }

    private void tell(Step step, MigrationListener.Step shown, Duration elapsed) {
        taken.add(new MigrationResult.Taken(step.direction(), step.version(), step.description(), elapsed));
        listeners.taken(shown, elapsed);
        // Joined here: a pattern would load the classes of java.text, for which a short run has no time.
        var direction = step.direction() == Direction.UP ? "up   " : "down ";
        var how = step.recorded() ? "recorded without running it" : Texts.duration(elapsed);
        LOG.log(System.Logger.Level.INFO, direction + step.name() + "  (" + how + ")");
    }

    /** The history when nobody is in the middle of a step: waits for a run that is, and resumes the step of one that died. */
    private HistoryLog settled(Claims claims, StepRunner runner) throws SQLException {
        boolean told = false;
        while (true) {
            var log = claims.history().read();
            var unfinished = log.unfinished();
            if (unfinished.isEmpty()) {
                return log;
            }
            log.verify(claims.history().name(), seal);
            var row = unfinished.get();
            if (!row.leased() && resume(row, claims, runner)) {
                continue;
            }
            if (!told) {
                LOG.log(
                        System.Logger.Level.INFO,
                        "{0}  is being run by another process, since {1}; waiting for it",
                        row.title(),
                        Texts.time(row.startedAt()));
                listeners.waits(
                        shown(row.direction(), row.version(), row.description()),
                        "another process, which runs it since " + Texts.time(row.startedAt()));
                told = true;
            }
            Pause.pause(POLL);
        }
    }

    /** Resumes an interrupted step, unless its runner turns out to live, or another is quicker. */
    private boolean resume(HistoryRecord row, Claims claims, StepRunner runner) throws SQLException {
        if (row.transactional()) {
            throw new HistoryException("""
                    %s has committed half of its work, and cannot be resumed
                      its code ended the transaction that held it; what it did before that stays
                      fix: look at what is there and undo it by hand, then `rung repair` takes it for not applied""".formatted(row.title()));
        }
        var entry = registry.entries().stream()
                .filter(known -> known.version() == row.version() && Checksum.same(known.checksum(), row.checksum()))
                .findFirst()
                .orElse(null);
        if (entry == null && row.direction() == Direction.UP) {
            throw new HistoryException("""
                    %s was interrupted, and this build cannot resume it
                      %s done; it is not transactional, and this build does not have `%s` as it was begun
                      fix: run the build that has it""".formatted(
                    row.title(), row.done() == 1 ? "1 statement is" : row.done() + " statements are", row.className()));
        }
        if (!claims.takeOver(row)) {
            return false;
        }
        var step = row.direction() == Direction.UP
                ? new Step(Direction.UP, entry, null)
                : downAgain(row, entry, claims.history());
        LOG.log(
                System.Logger.Level.INFO,
                "{0}  was interrupted after {1}; resuming it",
                row.title(),
                Texts.plural(row.done(), "statement"));
        var progress = new StatementByStatement.Progress(row.position(), row.done(), row.begun());
        told(step, 1, 1, waiting -> runner.resume(step, progress, waiting));
        return true;
    }

    private static Step downAgain(HistoryRecord row, Registry.@Nullable Entry entry, HistoryTable history)
            throws SQLException {
        var applied = history.read().applied().stream()
                .filter(up -> up.version() == row.version())
                .findFirst()
                .orElse(row);
        return new Step(Direction.DOWN, entry, applied);
    }

    private void requireShort(List<Step> steps, Connection connection) throws SQLException {
        var longest = settings.maxBlocking();
        if (longest != null && !steps.isEmpty()) {
            var impacts = new Impacts(contents, registry, settings);
            Impacts.requireShort(impacts.of(steps, false, connection), longest);
        }
    }

    public static HistoryException overtaken() {
        return new HistoryException("""
                another runner took a step meanwhile
                  what was asked for was planned on a history that is no longer the newest
                  fix: look at the status and ask again""");
    }

    private MigrationResult result(long to) {
        return new MigrationResult(environment, from, to, List.copyOf(taken), elapsed(started));
    }

    private static long newest(HistoryLog log) {
        return log.applied().stream().mapToLong(HistoryRecord::version).max().orElse(0);
    }

    private static Duration elapsed(long since) {
        return Duration.ofNanos(System.nanoTime() - since);
    }

    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    private <T> T connected(Work<T> work) {
        return Connecting.with(dataSource, work::on);
    }
}
