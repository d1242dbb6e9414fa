package dev.rung;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * Says what a long step is waiting for. Looks from a connection of its own, on a daemon thread, and only if a step takes longer
 * than a second; it never fails the run, and does without where no second connection is to be had.
 */
final class Watch implements AutoCloseable {

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

    Watch(DataSource dataSource, Connection watched) throws SQLException {
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
    String blocker() {
        return blocker;
    }

    /** Watches one step from now on, until the result is closed. */
    Watched over(String what) {
        blocker = null;
        long started = System.nanoTime();
        var looking = clock.scheduleAtFixedRate(
                () -> look(what, started), FIRST_LOOK_SECONDS, NEXT_LOOKS_SECONDS, TimeUnit.SECONDS);
        return () -> looking.cancel(true);
    }

    /** Ends the watch over one step. */
    interface Watched extends AutoCloseable {
        @Override
        void close();
    }

    private void look(String what, long started) {
        var since = Texts.duration(Duration.ofNanos(System.nanoTime() - started));
        try (var connection = LentConnection.of(dataSource);
                var statement = connection.get().createStatement();
                var row = statement.executeQuery(BLOCKER.formatted(pid))) {
            if (row.next()) {
                blocker = "process %d (%s, user `%s`, %s, in its transaction for %d s): %s"
                        .formatted(
                                row.getInt(1),
                                row.getString(2).isEmpty() ? "no application name" : "`" + row.getString(2) + "`",
                                row.getString(3),
                                row.getString(4),
                                row.getLong(6),
                                row.getString(5));
                LOG.log(System.Logger.Level.INFO, what + "  has waited " + since + " for " + blocker);
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
