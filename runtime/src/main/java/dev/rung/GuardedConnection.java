package dev.rung;

import java.sql.Connection;
import java.sql.SQLException;
import org.jooq.tools.jdbc.DefaultConnection;

/** The connection that code gets in a transaction that is not its own: it may do anything but end that transaction. */
final class GuardedConnection extends DefaultConnection {

    /** "Invalid transaction termination" (PostgreSQL 18, "PostgreSQL Error Codes"). */
    private static final String REFUSED = "2D000";

    GuardedConnection(Connection connection) {
        super(connection);
    }

    static boolean isRefusal(SQLException e) {
        return SqlState.is(e, REFUSED) && e.getClass().equals(SQLException.class);
    }

    @Override
    public void commit() throws SQLException {
        throw refused("connection.commit()");
    }

    /** A rollback to a savepoint is another method, and allowed. */
    @Override
    public void rollback() throws SQLException {
        throw refused("connection.rollback()");
    }

    @Override
    public void setAutoCommit(boolean autoCommit) throws SQLException {
        if (autoCommit) {
            throw refused("connection.setAutoCommit(true)");
        }
    }

    @Override
    public void close() throws SQLException {
        throw refused("connection.close()");
    }

    private static SQLException refused(String call) {
        return new SQLException(call, REFUSED);
    }
}
