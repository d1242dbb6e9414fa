package dev.rung;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/**
 * A connection of the data source while Rung works on it. It commits each statement by itself, and names no statement on the server:
 * behind a pooler the next one may be sent to another backend, which does not know the name or has another statement under it
 * (pgjdbc, {@code prepareThreshold}). Given back as it was.
 */
final class LentConnection implements AutoCloseable {

    private final Connection connection;
    private final PGConnection driver;
    private final boolean autoCommit;
    private final int prepareThreshold;

    private LentConnection(Connection connection) throws SQLException {
        this.connection = connection;
        this.driver = connection.unwrap(PGConnection.class);
        this.autoCommit = connection.getAutoCommit();
        this.prepareThreshold = driver.getPrepareThreshold();
        driver.setPrepareThreshold(0);
        connection.setAutoCommit(true);
    }

    static LentConnection of(DataSource dataSource) throws SQLException {
        var connection = dataSource.getConnection();
        try {
            return new LentConnection(connection);
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    Connection get() {
        return connection;
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            if (!connection.isClosed()) {
                driver.setPrepareThreshold(prepareThreshold);
                connection.setAutoCommit(autoCommit);
            }
        }
    }
}
