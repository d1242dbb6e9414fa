package dev.rung.embedded;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Set;
import org.postgresql.PGConnection;

/** Sees to it that the user of an environment and a database of the same name exist. */
final class Databases {

    private static final Set<String> MADE_BY_ANOTHER = Set.of("42710", "42P04", "23505", "XX000");

    private static final String WRONG_PASSWORD = "28P01";

    private Databases() {}

    /** Everybody has the password of the cluster, since all of them are one person on one machine. */
    static void create(int port, String owner, String name, String password) throws SQLException {
        if (name.equals(owner)) {
            return;
        }
        try (var connection =
                DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/postgres", owner, password)) {
            var driver = connection.unwrap(PGConnection.class);
            var identifier = driver.escapeIdentifier(name);
            var withPassword = " password '" + driver.escapeLiteral(password) + "'";
            attempt(connection, "create role " + identifier + " login createdb" + withPassword);
            if (!isLetIn(port, name, password)) {
                attempt(connection, "alter role " + identifier + withPassword);
            }
            attempt(connection, "create database " + identifier + " owner " + identifier);
        }
    }

    /** A role of older data has no password, or another one. */
    private static boolean isLetIn(int port, String name, String password) throws SQLException {
        try (var connection =
                DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/postgres", name, password)) {
            return connection.isValid(1);
        } catch (SQLException e) {
            if (WRONG_PASSWORD.equals(e.getSQLState())) {
                return false;
            }
            throw e;
        }
    }

    /** The second run finds both already there, and of several processes at once one makes them. */
    private static void attempt(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            if (!MADE_BY_ANOTHER.contains(String.valueOf(e.getSQLState()))) {
                throw e;
            }
        }
    }
}
