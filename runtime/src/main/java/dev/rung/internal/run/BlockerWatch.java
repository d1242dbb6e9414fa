package dev.rung.internal.run;

import dev.rung.internal.connect.LentConnection;
import dev.rung.internal.text.Texts;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * Says what a long step is waiting for. Looks from a connection of its own, on a daemon thread, and only if a step takes longer
 * than a second; it never fails the run, and does without where no second connection is to be had.
 */
public final class BlockerWatch implements AutoCloseable {

    private static final long FIRST_LOOK_SECONDS = 1;
    private static final long NEXT_LOOKS_SECONDS = 10;
    private static final System.Logger LOG = System.getLogger("dev.rung");
    private static final String BLOCKER = """
            select b.pid, b.application_name, b.usename, b.state, left(regexp_replace(b.query, '\\s+', ' ', 'g'), 80),
                   extract(epoch from clock_timestamp() - b.xact_start)::bigint
            from unnest(pg_blocking_pids(%d)) as blocking(pid) join pg_stat_activity b on b.pid = blocking.pid
            limit 1""";

    private final DataSource dataSource;
    private final int pid;
    private final ScheduledExecutorService clock;
    private volatile @Nullable String blocker;

    public BlockerWatch(DataSource dataSource, Connection watched) throws SQLException {
        this.dataSource = dataSource;
        this.pid = watched.unwrap(PGConnection.class).getBackendPID();
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
        var looking = clock.scheduleAtFixedRate(
                () -> look(what, waiting, started), FIRST_LOOK_SECONDS, NEXT_LOOKS_SECONDS, TimeUnit.SECONDS);
        return () -> looking.cancel(true);
    }

    /** Ends the watch over one step. */
    public interface Watched extends AutoCloseable {
        @Override
        void close();
    }

    private void look(String what, Consumer<String> waiting, long started) {
        var since = Texts.duration(Duration.ofNanos(System.nanoTime() - started));
        try (var connection = LentConnection.of(dataSource);
                var statement = connection.get().createStatement();
                var row = statement.executeQuery(BLOCKER.formatted(pid))) {
            if (row.next()) {
                var seen = "process %d (%s, user `%s`, %s, in its transaction for %d s): %s"
                        .formatted(
                                row.getInt(1),
                                row.getString(2).isEmpty() ? "no application name" : "`" + row.getString(2) + "`",
                                row.getString(3),
                                row.getString(4),
                                row.getLong(6),
                                row.getString(5));
                blocker = seen;
                LOG.log(System.Logger.Level.INFO, what + "  has waited " + since + " for " + seen);
                waiting.accept(seen);
            } else {
                LOG.log(System.Logger.Level.INFO, what + "  is running, since " + since);
            }
        } catch (SQLException | RuntimeException e) {
            LOG.log(System.Logger.Level.DEBUG, "cannot see what " + what + " is waiting for", e);
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
