package dev.rung.cli.difference;

import dev.rung.cli.sql.Statements;
import java.sql.Connection;
import java.sql.SQLException;

/** A statement of somebody else's that PostgreSQL refuses: the message holds both, each in one line. Has no stack trace. */
public final class UnfitException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private UnfitException(String statement, SQLException refusal) {
        super(Attempt.refusal(statement, refusal), null, false, false);
    }

    /**
     * Runs a script, statement by statement.
     *
     * @param connection where
     * @param script the statements
     * @throws UnfitException when PostgreSQL refuses one of them
     * @throws SQLException when the connection fails
     */
    public static void unlessRun(Connection connection, String script) throws SQLException {
        try (var running = connection.createStatement()) {
            running.setEscapeProcessing(false);
            for (var statement : Statements.of(script)) {
                try {
                    running.execute(statement);
                } catch (SQLException e) {
                    throw new UnfitException(statement, e);
                }
            }
        }
    }
}
