package dev.rung.sql.tree;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.sql.catalog.Server;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which modes of locks go together, and how the catalog calls them, as a server says it. */
class LockModeTest {

    @BeforeEach
    void createTable() throws SQLException {
        run("create table rung_locked (id int)");
    }

    @AfterEach
    void dropTable() throws SQLException {
        run("drop table rung_locked");
    }

    @Test
    void conflictsAsOnTheServer() throws SQLException {
        try (var first = Server.connect();
                var second = Server.connect()) {
            first.setAutoCommit(false);
            second.setAutoCommit(false);
            for (var held : LockMode.values()) {
                lock(first, held);
                assertThat(heldBy(first)).isEqualTo(held.inCatalog());
                for (var wanted : LockMode.values()) {
                    assertThat(wanted.conflictsWith(held))
                            .as("%s while another has %s", wanted, held)
                            .isEqualTo(isRefused(second, wanted));
                }
                first.rollback();
            }
        }
    }

    private static String heldBy(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select string_agg(mode, ' ') from pg_locks
                        where relation = 'rung_locked'::regclass and pid = pg_backend_pid() and granted""")) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static boolean isRefused(Connection connection, LockMode mode) throws SQLException {
        try {
            lock(connection, mode);
            return false;
        } catch (SQLException e) {
            assertThat(e.getSQLState()).isEqualTo("55P03");
            return true;
        } finally {
            connection.rollback();
        }
    }

    private static void lock(Connection connection, LockMode mode) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("lock table rung_locked in " + mode.words() + " mode nowait");
        }
    }

    private static void run(String sql) throws SQLException {
        try (var connection = Server.connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
