package dev.rung.sql.referee;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import org.postgresql.util.PSQLException;

/**
 * The grammar of a real server. A transaction that has failed still reads what it is sent and then refuses to run it, so that any
 * statement can be asked about, and none is executed.
 */
public final class ServerGrammar implements AutoCloseable {

    /** "Current transaction is aborted": the statement was read. */
    private static final String READ_BUT_NOT_RUN = "25P02";

    private final Connection connection;

    /**
     * Asks a server.
     *
     * @param url where it is
     * @param user who asks
     * @param password the password, or an empty text where none is asked for
     */
    public ServerGrammar(String url, String user, String password) {
        var properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("preferQueryMode", "simple");
        try {
            connection = DriverManager.getConnection(url, properties);
            connection.setAutoCommit(false);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        fail();
    }

    int majorVersion() throws SQLException {
        return connection.getMetaData().getDatabaseMajorVersion();
    }

    /** Why the server's grammar does not read a statement, or empty if it does. */
    public Optional<Refusal> refusal(String sql) {
        try (var statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
            fail();
            return Optional.empty();
        } catch (PSQLException e) {
            return READ_BUT_NOT_RUN.equals(e.getSQLState()) ? Optional.empty() : Optional.of(refusal(sql, e));
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static Refusal refusal(String sql, PSQLException e) {
        var error = Objects.requireNonNull(e.getServerErrorMessage(), sql);
        int characters = error.getPosition() - 1;
        int offset = characters < 0 || characters > sql.codePointCount(0, sql.length())
                ? sql.length()
                : sql.offsetByCodePoints(0, characters);
        return new Refusal(Objects.requireNonNull(e.getSQLState()), String.valueOf(error.getMessage()), offset);
    }

    /** Only {@code commit} and its like end the failed transaction. */
    private void fail() {
        try (var statement = connection.createStatement()) {
            connection.rollback();
            statement.execute("no statement");
        } catch (SQLException expected) {
            return;
        }
        throw new IllegalStateException("the transaction did not fail");
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    /**
     * What a server says of a text that it does not read.
     *
     * @param state the SQLSTATE
     * @param message its message
     * @param offset where, in characters from the start of the text
     */
    public record Refusal(String state, String message, int offset) {

        /** Whether it is wrong by the grammar alone. */
        public boolean isSyntaxError() {
            return state.equals("42601");
        }
    }
}
