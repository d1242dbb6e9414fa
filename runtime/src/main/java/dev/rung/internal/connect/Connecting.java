package dev.rung.internal.connect;

import dev.rung.ConnectionException;
import dev.rung.MigrationException;
import dev.rung.internal.text.ServerMessage;
import dev.rung.internal.text.SqlState;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;
import javax.sql.DataSource;
import org.postgresql.util.PSQLException;

/** Lends a connection to a piece of work, and says in plain words when there is none to be had. */
public final class Connecting {

    private static final int ATTEMPTS = 5;

    private Connecting() {}

    public interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    public static <T> T with(DataSource dataSource, Work<T> work) {
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
                Pause.pause(Duration.ofMillis(200L << attempt));
            }
        }
    }

    /** What an error of the connection, and of no statement of a migration, means. */
    public static MigrationException explained(SQLException e) {
        var said = ServerMessage.firstLine(e);
        return new ConnectionException(
                switch (SqlState.of(e)) {
                    case "28P01", "28000" -> """
                        the database does not let the user in: %s
                          fix: `db.user` and `db.password` of the environment, or pg_hba.conf of the server""".formatted(said);
                    case "3D000" -> """
                        the database does not exist: %s
                          fix: create it, or correct the name at the end of `db.url`""".formatted(said);
                    case SqlState.INSUFFICIENT_PRIVILEGE -> notAllowed(e, said);
                    case "25006" -> """
                        the database is read-only: %s
                          it is a standby, or its default_transaction_read_only is on
                          fix: connect to the primary (`targetServerType=primary` in `db.url`)""".formatted(said);
                    case SqlState.TOO_MANY_CONNECTIONS -> """
                        the server has no connection left: %s
                          fix: run again later, or raise max_connections""".formatted(said);
                    case "3F000" -> """
                        there is no schema to make tables in: %s
                          fix: create the schema that the search path of the user names""".formatted(said);
                    default -> SqlState.isConnectionLost(e) ? lost(e, said) : """
                            PostgreSQL refused: %s (%s)""".formatted(said, SqlState.of(e));
                });
    }

    /** To read the history is another right than to migrate. */
    private static String notAllowed(SQLException e, String said) {
        var server = e instanceof PSQLException postgres ? postgres.getServerErrorMessage() : null;
        boolean ofTable = server != null
                && String.valueOf(server.getRoutine()).equals("aclcheck_error")
                && !said.contains("schema");
        return ofTable ? """
                        the user may not do this: %s
                          to look at the status takes the right to read the history; to migrate, to be the owner of what is changed
                          fix: `grant select on %s to …`, as its owner; or run as the user who migrates""".formatted(said, lastWord(said)) : """
                        the user may not do this: %s
                          the history is a table in the schema where migrations work, and migrations make tables there
                          fix: `grant create, usage on schema … to …`, as its owner""".formatted(said);
    }

    private static String lastWord(String text) {
        return text.substring(text.lastIndexOf(' ') + 1);
    }

    private static String lost(SQLException e, String said) {
        var text = said.toLowerCase(Locale.ROOT);
        if (text.contains("no password was provided")) {
            return """
                    the database asks for a password, and there is none: %s
                      fix: `db.password` of the environment, or `db.password-file`""".formatted(said);
        }
        if (text.contains("statement pooling")) {
            return """
                    the pooler allows no transactions: %s
                      a migration is a transaction, together with its row in the history
                      fix: `pool_mode = transaction` or `session` for this database in PgBouncer, or an address of the server itself""".formatted(said);
        }
        if (text.contains("ssl") || text.contains("certificate")) {
            return """
                    no encrypted connection comes about: %s
                      fix: `sslmode` and `sslrootcert` in `db.url`, or the certificate of the server""".formatted(said);
        }
        boolean wasConnected = !SqlState.is(e, "08001") && !SqlState.is(e, "08004");
        return wasConnected ? """
                the connection to the database was lost: %s
                  a transactional migration leaves nothing behind; the next run resumes where this one stopped
                  fix: the server, or the network between; then run again""".formatted(said) : """
                the database cannot be reached: %s
                  fix: `db.url` of the environment, the server, or the network between""".formatted(said);
    }
}
