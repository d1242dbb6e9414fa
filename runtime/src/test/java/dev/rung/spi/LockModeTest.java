package dev.rung.spi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.Databases;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** Which modes of locks go together, and how the catalog calls them, as a server says it. */
class LockModeTest {

    private final PGSimpleDataSource database = Databases.create();

    @Test
    void conflictsAsOnTheServer() throws SQLException {
        Databases.execute(database, "create table t (id int)");
        try (var first = database.getConnection();
                var second = database.getConnection()) {
            first.setAutoCommit(false);
            second.setAutoCommit(false);
            for (var held : LockMode.values()) {
                lock(first, held);
                assertThat(Databases.query(
                                database, "select mode from pg_locks where relation = 't'::regclass and granted"))
                        .containsExactly(held.inCatalog());
                for (var wanted : LockMode.values()) {
                    assertThat(wanted.conflictsWith(held))
                            .as("%s while another has %s", wanted, held)
                            .isEqualTo(isRefused(second, wanted));
                }
                first.rollback();
            }
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
            statement.execute("lock table t in " + mode.words() + " mode nowait");
        }
    }
}
