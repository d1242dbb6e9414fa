package dev.rung;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;

/** Lends a connection to a piece of work, and says in plain words when there is none to be had. */
final class Connecting {

    private static final int ATTEMPTS = 5;

    private Connecting() {}

    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    static <T> T with(DataSource dataSource, Work<T> work) {
        try (var connection = open(dataSource)) {
            return work.on(connection.get());
        } catch (SQLException e) {
            throw explained(e);
        }
    }

    private static LentConnection open(DataSource dataSource) throws SQLException {
        for (int attempt = 1; ; attempt++) {
            try {
                return LentConnection.of(dataSource);
            } catch (SQLException e) {
                boolean passing =
                        SqlState.is(e, SqlState.TOO_MANY_CONNECTIONS) || SqlState.is(e, SqlState.CANNOT_CONNECT_NOW);
                if (!passing || attempt == ATTEMPTS) {
                    throw e;
                }
                Waiting.pause(Duration.ofMillis(200L << attempt));
            }
        }
    }

    private static MigrationException explained(SQLException e) {
        var state = String.valueOf(e.getSQLState());
        var said = Failures.firstLine(e);
        return new ConnectionException(
                switch (state) {
                    case "28P01", "28000" -> """
                        the database does not let the user in: %s
                          fix: `db.user` and `db.password` of the environment, or pg_hba.conf of the server""".formatted(said);
                    case "3D000" -> """
                        the database does not exist: %s
                          fix: create it, or correct the name at the end of `db.url`""".formatted(said);
                    case "42501" -> """
                        the user may not do this: %s
                          the history is a table in the schema where migrations work, and migrations make tables there
                          fix: `grant create, usage on schema … to …`, as its owner""".formatted(said);
                    case "25006" -> """
                        the database is read-only: %s
                          it is a standby, or its default_transaction_read_only is on
                          fix: connect to the primary (`targetServerType=primary` in `db.url`)""".formatted(said);
                    case "53300" -> """
                        the server has no connection left: %s
                          fix: run again later, or raise max_connections""".formatted(said);
                    case "3F000" -> """
                        there is no schema to make tables in: %s
                          fix: create the schema that the search path of the user names""".formatted(said);
                    default -> SqlState.isConnectionLost(e) ? """
                                the database cannot be reached, or the connection was lost: %s
                                  a transactional migration leaves nothing behind; the next run goes on where this one stopped
                                  fix: `db.url` of the environment, the server, or the network between""".formatted(said) : """
                                PostgreSQL refused: %s (%s)""".formatted(said, state);
                });
    }
}
