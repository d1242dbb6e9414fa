package dev.rung.internal.run;

import dev.rung.Settings;
import dev.rung.internal.config.Durations;
import dev.rung.internal.connect.Pause;
import dev.rung.internal.connect.ServerSettings;
import dev.rung.internal.content.Executables;
import dev.rung.internal.history.Claim;
import dev.rung.internal.history.Claims;
import dev.rung.internal.plan.Step;
import dev.rung.internal.text.ServerMessage;
import dev.rung.internal.text.Texts;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** Takes one step, in the one way or the other, and again while it gives way to others. */
public final class StepRunner {

    private static final System.Logger LOG = System.getLogger("dev.rung");
    private static final long LONGEST_PAUSE = 30_000;

    private final DataSource dataSource;
    private final Claims claims;
    private final ServerSettings server;
    private final Settings settings;
    private final Executables contents;
    private final BlockerWatch watch;

    public StepRunner(
            DataSource dataSource,
            Claims claims,
            ServerSettings server,
            Settings settings,
            Executables contents,
            BlockerWatch watch) {
        this.dataSource = dataSource;
        this.claims = claims;
        this.server = server;
        this.settings = settings;
        this.contents = contents;
        this.watch = watch;
    }

    /**
     * Claims a step and takes it.
     *
     * @param waiting is told for what it waits
     * @return whether it is taken; else somebody else was quicker, and the history has to be read again
     * @throws dev.rung.FailedMigrationException when it fails
     */
    public boolean take(Step step, Claim claim, Consumer<String> waiting) throws SQLException {
        if (!claim.row().isSeenWhileItRuns()) {
            var explanations = explanations(step);
            return untilDecided(
                    new StepTransaction(claims, server, claim, contents.of(step), lockTimeout(step), explanations),
                    explanations,
                    waiting);
        }
        return claimAlone(step, claim)
                && resume(step, new StatementByStatement.Progress(claim.position(), 0, null), waiting);
    }

    private boolean claimAlone(Step step, Claim claim) throws SQLException {
        var history = claims.history();
        try {
            if (Claims.write(history.connection(), claims.insert(claim))) {
                return true;
            }
        } catch (SQLException e) {
            if (history.isClaimTaken(e)) {
                return false;
            }
            throw e;
        }
        throw explanations(step).claimIsGone(false);
    }

    /** Takes a step that is not one transaction and whose row is this run's, from the first statement that is not done. */
    public boolean resume(Step step, StatementByStatement.Progress progress, Consumer<String> waiting)
            throws SQLException {
        var explanations = explanations(step);
        try (var lease = new Lease(dataSource, claims.renew(progress.position()))) {
            return untilDecided(
                    new StatementByStatement(
                            claims, server, progress, contents.of(step), lockTimeout(step), lease, explanations),
                    explanations,
                    waiting);
        }
    }

    private boolean untilDecided(Way way, Explanations explanations, Consumer<String> waiting) throws SQLException {
        int tries = 1;
        int done = way.done();
        boolean told = false;
        while (true) {
            var outcome = attempt(way, explanations, waiting);
            if (outcome instanceof Outcome.Done) {
                return true;
            }
            if (outcome instanceof Outcome.Stale) {
                return false;
            }
            if (outcome instanceof Outcome.Failed failed) {
                way.release();
                throw failed.why();
            }
            if (outcome instanceof Outcome.Busy && !told) {
                LOG.log(System.Logger.Level.INFO, "{0}  waiting for another run", explanations.title());
                waiting.accept("another run, which is at it");
                told = true;
            }
            if (outcome instanceof Outcome.GaveWay gaveWay) {
                tries = way.done() > done ? 1 : tries;
                done = way.done();
                backOff(way, explanations, gaveWay.failure(), tries, waiting);
                tries++;
            }
        }
    }

    private Outcome attempt(Way way, Explanations explanations, Consumer<String> waiting) throws SQLException {
        try (var watched = watch.over(explanations.title(), waiting)) {
            return way.attempt();
        }
    }

    private void backOff(Way way, Explanations explanations, Failure failure, int tries, Consumer<String> waiting)
            throws SQLException {
        if (tries > settings.lockRetries()) {
            way.release();
            throw way instanceof StepTransaction
                    ? explanations.failed(failure, tries, watch.blocker())
                    : explanations.failedAlone(failure, way.done());
        }
        long ceiling = Math.min(LONGEST_PAUSE, 250L << Math.min(tries, 10));
        long pause = ThreadLocalRandom.current().nextLong(ceiling / 2, ceiling);
        LOG.log(
                System.Logger.Level.INFO,
                "{0}  {1}; retrying in {2} (attempt {3} of {4})",
                explanations.title(),
                ServerMessage.firstLine(failure.cause()),
                Texts.duration(Duration.ofMillis(pause)),
                String.valueOf(tries + 1),
                String.valueOf(settings.lockRetries() + 1));
        waiting.accept("another try: " + ServerMessage.firstLine(failure.cause()));
        Pause.pause(Duration.ofMillis(pause));
    }

    private Explanations explanations(Step step) {
        return new Explanations(step, claims.history().name());
    }

    private Duration lockTimeout(Step step) {
        var entry = step.entry();
        return entry == null || entry.lockTimeout().isEmpty()
                ? settings.lockTimeout()
                : Durations.parse(entry.lockTimeout());
    }
}
