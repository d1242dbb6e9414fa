package dev.rung.verify;

import dev.rung.Direction;
import dev.rung.catalog.CatalogSnapshot;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A scratch database in which the SQL of a history is tried, and a connection to it. */
final class TrialDatabase implements AutoCloseable {

    /** Nothing that runs on an empty database takes so long; and what is lost in a crash is tried again. */
    private static final String SETTINGS = "set statement_timeout = '30s'; set synchronous_commit = off";

    private final ScratchServer server;
    private final String name;
    private final Connection connection;

    /** The schema, unless something has run since it was looked at. */
    private @Nullable CatalogSnapshot schema;

    /** A statement failed, with what it means for who ran it. */
    static final class StatementException extends SQLException {

        private static final long serialVersionUID = 1;

        private final transient Refusals.Way way;

        private StatementException(SQLException cause, Refusals.Way way) {
            super(cause.getMessage(), cause.getSQLState(), cause);
            this.way = way;
        }

        Refusals.Way way() {
            return way;
        }

        SQLException said() {
            return getCause() instanceof SQLException cause ? cause : this;
        }
    }

    /** Makes one, empty or as another database is. */
    TrialDatabase(ScratchServer server, @Nullable String template) throws SQLException {
        this.server = server;
        this.name = server.passingName("scratch", "judged");
        if (template == null) {
            server.create(name);
        } else {
            server.clone(template, name);
        }
        this.connection = server.environment().database(name).dataSource().getConnection();
        execute(SETTINGS);
    }

    CatalogSnapshot snapshot() throws SQLException {
        if (schema == null) {
            schema = CatalogSnapshot.of(connection);
        }
        return schema;
    }

    /**
     * Runs the statements of one way, as a runner does: in one transaction, or each by itself. The session is as new afterwards.
     *
     * @throws StatementException when one fails
     */
    void run(Direction direction, boolean isAgain, List<String> statements, boolean isTransactional)
            throws SQLException {
        schema = null;
        int number = 0;
        try {
            if (isTransactional) {
                execute("begin");
            }
            while (number < statements.size()) {
                execute(statements.get(number));
                number++;
            }
            if (isTransactional) {
                execute("commit");
            }
        } catch (SQLException e) {
            var failure = new StatementException(e, new Refusals.Way(direction, isAgain, statements, number));
            rollBack(failure);
            throw failure;
        }
        renewSession();
    }

    private void rollBack(SQLException failure) {
        try {
            execute("rollback");
            renewSession();
        } catch (SQLException lost) {
            failure.addSuppressed(lost);
        }
    }

    private void renewSession() throws SQLException {
        execute("discard all");
        execute(SETTINGS);
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
        }
    }

    /** Disconnects, and gives the name of the database, which is somebody else's from now on. */
    String give() throws SQLException {
        connection.close();
        return name;
    }

    /** Drops it. */
    @Override
    public void close() throws SQLException {
        connection.close();
        server.drop(name);
    }
}
