package dev.rung.internal.content;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jooq.TransactionContext;
import org.jooq.TransactionProvider;
import org.jooq.exception.DataAccessException;

/** {@code db.transaction(…)} inside a migration: a savepoint, since the transaction belongs to the migration as a whole. */
final class SavepointTransactions implements TransactionProvider {

    private final Connection connection;
    private final Deque<Savepoint> savepoints = new ArrayDeque<>();

    SavepointTransactions(Connection connection) {
        this.connection = connection;
    }

    @Override
    public void begin(TransactionContext context) {
        attempt(() -> savepoints.push(connection.setSavepoint()));
    }

    @Override
    public void commit(TransactionContext context) {
        attempt(() -> connection.releaseSavepoint(savepoints.pop()));
    }

    @Override
    public void rollback(TransactionContext context) {
        attempt(() -> connection.rollback(savepoints.pop()));
    }

    private interface Action {
        void run() throws SQLException;
    }

    private static void attempt(Action action) {
        try {
            action.run();
        } catch (SQLException e) {
            throw new DataAccessException("a savepoint of the migration's transaction failed", e);
        }
    }
}
