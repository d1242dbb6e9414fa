package dev.rung.internal.run;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.postgresql.PGConnection;

/** Ctrl-C: cancels the statement that runs on the server, and lets the run end cleanly before the process does. */
final class Interruption implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger("dev.rung");
    private static final long PATIENCE_SECONDS = 5;

    private final PGConnection connection;
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread hook = new Thread(this::interrupt, "rung-interruption");

    Interruption(Connection connection) throws SQLException {
        this.connection = connection.unwrap(PGConnection.class);
        try {
            Runtime.getRuntime().addShutdownHook(hook);
        } catch (IllegalStateException shuttingDown) {
            LOG.log(System.Logger.Level.DEBUG, "the process is ending already", shuttingDown);
        }
    }

    private void interrupt() {
        System.err.println(
                "interrupted: cancels the statement that runs; a transactional migration leaves nothing behind");
        try {
            connection.cancelQuery();
            ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (SQLException | InterruptedException e) {
            LOG.log(System.Logger.Level.DEBUG, "cannot cancel the statement that runs", e);
        }
    }

    @Override
    public void close() {
        ended.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException shuttingDown) {
            LOG.log(System.Logger.Level.DEBUG, "the process is ending", shuttingDown);
        }
    }
}
