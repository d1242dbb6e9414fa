package dev.rung;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.postgresql.PGConnection;

/**
 * The settings of the server that a step runs with. They hold for one transaction wherever that is possible: behind a pooler the
 * next statement may be sent to another backend, and what was set in this one would be left to a stranger.
 */
final class ServerSettings {

    private static final int CHECKS_CONNECTIONS = 140_000;

    private final boolean checksConnections;
    private final boolean direct;
    private final String role;

    ServerSettings(Connection connection) throws SQLException {
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
    List<String> forTransaction(Duration lockTimeout) {
        var lock = "set local lock_timeout = " + lockTimeout.toMillis();
        return checksConnections ? List.of(lock, "set local client_connection_check_interval = 1000") : List.of(lock);
    }

    /**
     * What takes back all that a migration may have set, with {@code set} or {@code set_config}. Inside its transaction, so that no
     * pooler can send it to another backend.
     */
    List<String> restore() {
        return List.of("reset session authorization", "reset all", "set role " + role);
    }

    /**
     * The lock timeout of a statement that cannot be in a transaction: there it can only be set for the session, which is done where
     * the connection is one to the server itself. A pooler gives a process id of its own (PgBouncer).
     */
    void lockTimeoutOfSession(Connection connection, Duration lockTimeout) throws SQLException {
        if (direct) {
            execute(connection, "set lock_timeout = " + lockTimeout.toMillis());
        }
    }

    void resetLockTimeoutOfSession(Connection connection) throws SQLException {
        if (direct && !connection.isClosed()) {
            execute(connection, "reset lock_timeout");
        }
    }

    /** Runs a statement as it stands: no braces are taken for escapes of JDBC. */
    static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
        }
    }
}
