package dev.rung.junit;

import dev.rung.Environment;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.opentest4j.AssertionFailedError;
import org.postgresql.PGConnection;
import org.postgresql.jdbc.AutoSave;

/** A clone with one connection, whose transaction is rolled back after each test. */
final class TransactionDatabase extends TestDatabase {

    private static final String START = "rung_test";

    private @Nullable Connection connection;
    private @Nullable Savepoint start;
    private boolean settled;

    TransactionDatabase(Clone clone) {
        super(clone);
    }

    @Override
    DataSource dataSource() {
        return new OpenedDataSource(cloned().name(), this::open);
    }

    @Override
    Environment environment() {
        throw new IllegalStateException("its connections would be others than the one that is rolled back");
    }

    /** The transaction begins with the first connection. A statement that fails does not spoil it: the driver goes back to before. */
    private synchronized Connection open() throws SQLException {
        if (connection == null) {
            connection = cloned().environment().dataSource().getConnection();
            connection.unwrap(PGConnection.class).setAutosave(AutoSave.ALWAYS);
        }
        if (start == null) {
            connection.setAutoCommit(false);
            start = connection.setSavepoint(START);
        }
        return new UncommittedConnection(connection, start).proxy();
    }

    @Override
    void prepare() {}

    @Override
    synchronized void putBack() throws SQLException {
        if (settled) {
            settled = false;
            cloned().renew();
        }
        if (connection == null || start == null) {
            return;
        }
        start = null;
        try {
            rollback(connection);
        } catch (SQLException ended) {
            connection.close();
            connection = null;
            cloned().renew();
            throw new AssertionFailedError(UncommittedConnection.REFUSAL);
        }
    }

    /** In one message, which fails if the savepoint is gone: then the test ended the transaction itself. */
    private static void rollback(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            connection.unwrap(PGConnection.class).setAutosave(AutoSave.NEVER);
            statement.execute("rollback to savepoint " + START + "; rollback");
            connection.unwrap(PGConnection.class).setAutosave(AutoSave.ALWAYS);
        }
    }

    @Override
    synchronized void settle() throws SQLException {
        if (connection != null) {
            connection.commit();
            connection.close();
            connection = null;
            start = null;
            settled = true;
        }
    }
}
