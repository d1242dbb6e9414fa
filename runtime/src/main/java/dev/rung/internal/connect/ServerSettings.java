package dev.rung.internal.connect;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/**
 * The settings of the server that a step runs with. They hold for one transaction wherever that is possible: behind a pooler the
 * next statement may be sent to another backend, and what was set in this one would be left to a stranger.
 */
public final class ServerSettings {

    private static final int CHECKS_CONNECTIONS = 140_000;

    /** With two backends that are idle, a pooler that takes them in turn shows itself at the second look. */
    private static final int LOOKS = 2;

    private final Connection connection;
    private final DataSource others;
    private final boolean checksConnections;
    private final boolean direct;
    private final String role;

    /**
     * Reads what has to be known of the server.
     *
     * @param connection the connection that the steps run on
     * @param others gives further connections to the same database, in the same way
     */
    public ServerSettings(Connection connection, DataSource others) throws SQLException {
        this.connection = connection;
        this.others = others;
        var sql = """
                select current_setting('server_version_num')::int, version(), pg_backend_pid(),
                       case current_setting('role') when 'none' then 'none' else quote_ident(current_setting('role')) end""";
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            var version = row.getString(2).toLowerCase(Locale.ROOT);
            boolean windows = version.contains("mingw") || version.contains("visual c++") || version.contains("msvc");
            this.checksConnections = row.getInt(1) >= CHECKS_CONNECTIONS && !windows;
            this.direct = row.getInt(3) == connection.unwrap(PGConnection.class).getBackendPID();
            this.role = row.getString(4);
        }
    }

    /**
     * What holds for one transaction. Beside the lock timeout, a server that can is told to look whether its client still
     * lives (client_connection_check_interval, PostgreSQL 14), so that a killed runner leaves no lock behind.
     */
    public List<String> forTransaction(Duration lockTimeout) {
        var lock = "set local lock_timeout = " + lockTimeout.toMillis();
        return checksConnections ? List.of(lock, "set local client_connection_check_interval = 1000") : List.of(lock);
    }

    /**
     * What takes back all that a migration may have set, with {@code set} or {@code set_config}. Inside its transaction, so that no
     * pooler can send it to another backend.
     */
    public List<String> restore() {
        return List.of("reset session authorization", "reset all", "set role " + role);
    }

    /**
     * The lock timeout of a statement that cannot be in a transaction: there it can only be set for the session, which is done where
     * the connection is one to the server itself. A pooler gives a process id of its own (PgBouncer).
     */
    public void lockTimeoutOfSession(Duration lockTimeout) throws SQLException {
        if (direct) {
            execute(connection, "set lock_timeout = " + lockTimeout.toMillis());
        }
    }

    public void resetLockTimeoutOfSession() throws SQLException {
        if (direct && !connection.isClosed()) {
            execute(connection, "reset lock_timeout");
        }
    }

    /**
     * Whether what is set for the session still holds for its next statement. A pooler that gives each transaction a backend of its
     * choice (pool_mode = transaction in PgBouncer) does not promise that, which shows when another connection gets the backend of
     * this one between two statements, or this one gets another.
     */
    public boolean keepsSession() throws SQLException {
        if (direct) {
            return true;
        }
        int own = backend(connection);
        try (var other = others.getConnection()) {
            for (int look = 0; look < LOOKS; look++) {
                execute(other, "begin");
                boolean kept = backend(other) != own && backend(connection) == own;
                execute(other, "rollback");
                if (!kept) {
                    return false;
                }
            }
        }
        return true;
    }

    private static int backend(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select pg_backend_pid()")) {
            row.next();
            return row.getInt(1);
        }
    }

    /** Runs a statement as it stands: no braces are taken for escapes of JDBC. */
    public static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
        }
    }
}
