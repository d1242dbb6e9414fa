package dev.rung;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Says again and again that the runner of a step lives, from a connection of its own, on a daemon thread. Where no second connection is
 * to be had, the runner says so between its statements.
 */
final class Lease implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger("dev.rung");
    private static final Duration PERIOD = Claims.LEASE.dividedBy(4);

    private final DataSource dataSource;
    private final String renewal;
    private final ScheduledExecutorService clock;
    private @Nullable LentConnection connection;
    private volatile boolean lost;
    private volatile long renewed = System.nanoTime();

    Lease(DataSource dataSource, String renewal) {
        this.dataSource = dataSource;
        this.renewal = renewal;
        this.clock = Executors.newSingleThreadScheduledExecutor(task -> {
            var thread = new Thread(task, "rung-lease");
            thread.setDaemon(true);
            return thread;
        });
        clock.scheduleWithFixedDelay(this::renewApart, PERIOD.toMillis(), PERIOD.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void renewApart() {
        try {
            if (connection == null || connection.get().isClosed()) {
                connection = LentConnection.of(dataSource);
            }
            renew(connection.get());
            if (clock.isShutdown()) {
                closeConnection();
            }
        } catch (SQLException | RuntimeException e) {
            LOG.log(System.Logger.Level.DEBUG, "the lease cannot be renewed from a second connection", e);
            closeConnection();
        }
    }

    private boolean renew(Connection on) throws SQLException {
        if (Claims.write(on, renewal)) {
            renewed = System.nanoTime();
        } else {
            lost = true;
        }
        return !lost;
    }

    /** Whether the step is still this run's to take. Asks the database if it has not been asked for a while. */
    boolean isHeld(Connection own) throws SQLException {
        if (!lost && System.nanoTime() - renewed > PERIOD.multipliedBy(2).toNanos()) {
            renew(own);
        }
        return !lost;
    }

    @Override
    public void close() {
        clock.shutdownNow();
        try {
            if (clock.awaitTermination(PERIOD.toMillis(), TimeUnit.MILLISECONDS)) {
                closeConnection();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void closeConnection() {
        var open = connection;
        connection = null;
        if (open != null) {
            try {
                open.close();
            } catch (SQLException e) {
                LOG.log(System.Logger.Level.DEBUG, "the connection of the lease does not close", e);
            }
        }
    }
}
