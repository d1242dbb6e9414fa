package dev.rung;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The settings of the server that a step runs with, and how they are put back. */
final class Session {

    private static final int CHECKS_CONNECTIONS = 140_000;
    private static final Pattern CHANGES_SETTINGS =
            Pattern.compile("\\bset_config\\b|(^|;)\\s*(set|reset)\\s", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);
    private static final Pattern CONTROLS_TRANSACTION = Pattern.compile(
            "^\\s*(begin|commit|end|abort|start\\s+transaction|rollback(?!\\s+(work\\s+|transaction\\s+)?to\\b)|prepare\\s+transaction)\\b[^$']*$",
            Pattern.CASE_INSENSITIVE);

    private final boolean checksConnections;

    Session(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select current_setting('server_version_num')::int, version()")) {
            row.next();
            boolean windows = row.getString(2).toLowerCase(Locale.ROOT).matches(".*(mingw|visual c\\+\\+|msvc).*");
            this.checksConnections = row.getInt(1) >= CHECKS_CONNECTIONS && !windows;
        }
    }

    /**
     * What holds for one transaction. Beside the lock timeout, a server that can is told to look whether its client still
     * lives (client_connection_check_interval, PostgreSQL 14), so that a killed runner leaves no lock behind.
     */
    List<String> transactionSettings(Duration lockTimeout) {
        var lock = "set local lock_timeout = " + lockTimeout.toMillis();
        return checksConnections ? List.of(lock, "set local client_connection_check_interval = 1000") : List.of(lock);
    }

    /** What holds until {@link #RESET}, for a statement that cannot run in a transaction. */
    static String lockTimeout(Duration lockTimeout) {
        return "set lock_timeout = " + lockTimeout.toMillis();
    }

    /** Puts the settings of the session back, so that none leaks to the next migration or through a connection pool. */
    static final String RESET = "reset all";

    /** Runs a statement as it stands: no braces are taken for escapes of JDBC. */
    static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
        }
    }

    static boolean changesSettings(String sql) {
        return CHANGES_SETTINGS.matcher(sql).find();
    }

    /** Whether a statement begins or ends a transaction, which is the runner's to do. */
    static boolean controlsTransaction(String sql) {
        return CONTROLS_TRANSACTION.matcher(sql).find();
    }
}
