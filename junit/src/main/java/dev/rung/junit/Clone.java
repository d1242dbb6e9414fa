package dev.rung.junit;

import dev.rung.Environment;
import dev.rung.verify.ScratchServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** A database that was cloned from a template, and its connections, which are kept open from one use to the next. */
final class Clone {

    private static final int MOST_IDLE = 4;

    private final ScratchServer server;
    private final String template;
    private final Environment environment;
    private final String name;
    private final Deque<Connection> idle = new ArrayDeque<>();
    private final List<Connection> lent = new ArrayList<>();

    Clone(ScratchServer server, String key) {
        this.server = server;
        this.template = Templates.name(key);
        this.name = server.passingName("clone", key);
        this.environment = server.environment().database(name);
        server.clone(template, name);
    }

    String name() {
        return name;
    }

    Environment environment() {
        return environment;
    }

    RuntimeException explained(SQLException e) {
        return server.explained(e);
    }

    /** A connection that does not know what the one before did: its settings, temporary tables and locks are gone. */
    synchronized Connection open() throws SQLException {
        var connection = idle.isEmpty() ? environment.dataSource().getConnection() : idle.pop();
        lent.add(connection);
        return new LentConnection(connection, () -> giveBack(connection)).proxy();
    }

    private synchronized void giveBack(Connection connection) {
        if (lent.remove(connection)) {
            try {
                clean(connection);
                if (idle.size() < MOST_IDLE) {
                    idle.push(connection);
                } else {
                    connection.close();
                }
            } catch (SQLException broken) {
                closeQuietly(connection);
            }
        }
    }

    private static void clean(Connection connection) throws SQLException {
        if (!connection.getAutoCommit()) {
            connection.rollback();
            connection.setAutoCommit(true);
        }
        if (connection.isReadOnly()) {
            connection.setReadOnly(false);
        }
        try (var statement = connection.createStatement()) {
            statement.execute("discard all");
        }
    }

    /** Takes back the connections that a test forgot to close. */
    synchronized void takeBack() {
        List.copyOf(lent).forEach(this::giveBack);
    }

    /** The same database, as it was when it was cloned. */
    synchronized void renew() {
        disconnect();
        server.drop(name);
        server.clone(template, name);
    }

    /** Makes a copy that outlives this process, and tells its name. */
    synchronized String keep() {
        disconnect();
        var kept = name.replaceFirst("rung_clone", "rung_kept");
        server.keep(name, kept);
        return kept;
    }

    synchronized void drop() {
        disconnect();
        server.drop(name);
    }

    synchronized void disconnect() {
        lent.forEach(Clone::closeQuietly);
        idle.forEach(Clone::closeQuietly);
        lent.clear();
        idle.clear();
    }

    private static void closeQuietly(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            System.getLogger("dev.rung").log(System.Logger.Level.DEBUG, "a connection of a test does not close", e);
        }
    }
}
