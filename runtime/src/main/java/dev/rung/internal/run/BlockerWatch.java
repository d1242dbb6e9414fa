package dev.rung.internal.run;

import dev.rung.StepProgress.Work;
import dev.rung.internal.connect.LentConnection;
import dev.rung.internal.text.Texts;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * Says what a long step is waiting for, and how far it is. Looks from a connection of its own, on a daemon thread, and only if a step takes longer
 * than a second; it never fails the run, and does without where no second connection is to be had.
 */
public final class BlockerWatch implements AutoCloseable {

    private static final long FIRST_LOOK_SECONDS = 1;
    private static final int NEXT_LOOKS_SECONDS = 10;
    private static final int FOLLOWED_SECONDS = 2;
    private static final System.Logger LOG = System.getLogger("dev.rung");

    private final DataSource dataSource;
    private final int pid;
    private final Followers followers;
    private final ScheduledExecutorService clock;
    private volatile @Nullable String blocker;

    /** Looks every ten seconds. */
    public BlockerWatch(DataSource dataSource, Connection watched) throws SQLException {
        this(dataSource, watched, new Followers(Listeners.NONE));
    }

    /** Looks every ten seconds, or every two if somebody follows. */
    BlockerWatch(DataSource dataSource, Connection watched, Followers followers) throws SQLException {
        this.dataSource = dataSource;
        this.pid = watched.unwrap(PGConnection.class).getBackendPID();
        this.followers = followers;
        var executor = new ScheduledThreadPoolExecutor(1, task -> {
            var thread = new Thread(task, "rung-watch");
            thread.setDaemon(true);
            return thread;
        });
        executor.setRemoveOnCancelPolicy(true);
        this.clock = executor;
    }

    /** What was last seen to block, in a sentence, or null if nothing was. */
    @Nullable
    public String blocker() {
        return blocker;
    }

    /** Watches one step from now on, until the result is closed, and tells for whom it waits. */
    public Watched over(String what, Consumer<String> waiting) {
        blocker = null;
        long started = System.nanoTime();
        var work = new ReportedWork(pid);
        var looks = new AtomicInteger();
        int pause = followers.isAnybody() ? FOLLOWED_SECONDS : NEXT_LOOKS_SECONDS;
        var looking = clock.scheduleAtFixedRate(
                () -> look(what, waiting, started, work, looks.getAndIncrement() * pause % NEXT_LOOKS_SECONDS == 0),
                FIRST_LOOK_SECONDS,
                pause,
                TimeUnit.SECONDS);
        return () -> looking.cancel(true);
    }

    /** Ends the watch over one step. */
    public interface Watched extends AutoCloseable {
        @Override
        void close();
    }

    private void look(String what, Consumer<String> waiting, long started, ReportedWork reported, boolean isLogged) {
        long now = System.nanoTime();
        var elapsed = Duration.ofNanos(now - started);
        try (var connection = LentConnection.of(dataSource);
                var statement = connection.get().createStatement()) {
            var waitsFor = WaitTree.of(pid, statement);
            var work = reported.seen(statement, now);
            if (!waitsFor.isEmpty()) {
                blocker = waitsFor.get(0);
            }
            if (isLogged) {
                LOG.log(System.Logger.Level.INFO, what + said(Texts.duration(elapsed), work, waitsFor));
                waitsFor.stream().limit(1).forEach(waiting);
            }
            followers.seen(elapsed, work, waitsFor);
        } catch (SQLException | RuntimeException e) {
            LOG.log(System.Logger.Level.DEBUG, "cannot see what " + what + " is waiting for", e);
        }
    }

    private static String said(String since, Optional<Work> work, List<String> waitsFor) {
        return switch (waitsFor.size()) {
            case 0 ->
                "  is running, since " + since + work.map(BlockerWatch::said).orElse("");
            case 1 -> "  has waited " + since + " for " + waitsFor.get(0);
            default -> "  has waited " + since + " for\n    " + String.join("\n    ", waitsFor);
        };
    }

    private static String said(Work work) {
        return "; " + work.phase() + ", " + Math.round(work.done() * 100) + " %"
                + work.left()
                        .map(left -> ", about " + Texts.duration(left) + " left")
                        .orElse("");
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
