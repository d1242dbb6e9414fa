package dev.rung.embedded;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Set;
import org.postgresql.PGConnection;

/** Sees to it that the user of an environment and a database of the same name exist. */
final class Databases {

    private static final Set<String> MADE_BY_ANOTHER = Set.of("42710", "42P04", "23505");

    private Databases() {}

    static void create(int port, String owner, String name) throws SQLException {
        if (name.equals(owner)) {
            return;
        }
        try (var connection =
                DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/postgres", owner, "")) {
            var identifier = connection.unwrap(PGConnection.class).escapeIdentifier(name);
            attempt(connection, "create role " + identifier + " login createdb");
            attempt(connection, "create database " + identifier + " owner " + identifier);
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
