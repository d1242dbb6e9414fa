package dev.rung;

import static dev.rung.Databases.execute;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** What the history table tells of those who work on it. */
class HistoryTest {

    private final PGSimpleDataSource database = Databases.create();

    @Test
    void aClaimerIsAliveInEveryTimeZone() throws SQLException {
        try (var claimer = database.getConnection();
                var waiter = database.getConnection()) {
            run(claimer, "set time zone 'Asia/Tokyo'");
            run(waiter, "set time zone 'America/New_York'");
            assertThat(isAlive(waiter, claim(claimer))).isTrue();
        }
    }

    @Test
    void aClaimerOfARoleThatTellsNothingIsAlive() throws SQLException {
        execute(database, "drop role if exists shy; create role shy login");
        try (var claimer = database.getConnection();
                var waiter = database.getConnection("shy", null)) {
            var row = claim(claimer);
            execute(database, "grant select on rung_history to shy");
            assertThat(isAlive(waiter, row)).isTrue();
        }
        execute(database, "drop owned by shy; drop role shy");
    }

    @Test
    void aClaimerThatIsGoneIsNotAlive() throws SQLException {
        LogRow row;
        try (var claimer = database.getConnection()) {
            row = claim(claimer);
        }
        execute(
                database,
                "select pg_terminate_backend(pid, 10000) from pg_stat_activity where pid = "
                        + row.claimer().split(" ")[0]);
        try (var waiter = database.getConnection()) {
            assertThat(isAlive(waiter, row)).isFalse();
        }
    }

    @Test
    void aConstraintOfTheUserThatIsNamedLikeTheLockIsAFailureLikeAnyOther() {
        var registry = new TestRegistry()
                .with(
                        1,
                        "create table orders (id int constraint rung_history_claim primary key); insert into orders values (1), (1)",
                        "drop table orders");
        assertThatThrownBy(() ->
                        Migrations.of(registry, database, Settings.DEFAULT).migrate())
                .isInstanceOf(FailedMigrationException.class)
                .hasMessageContaining("rung_history_claim");
    }

    private static LogRow claim(Connection connection) throws SQLException {
        var history = new History(connection, "rung_history");
        history.create();
        var registry = new TestRegistry().notTransactional(1, List.of("vacuum"), "vacuum");
        run(connection, history.claim(1, Step.up(registry.entries().get(0)), "fingerprint", null));
        return history.read().rows().get(0);
    }

    private static boolean isAlive(Connection connection, LogRow row) throws SQLException {
        return new History(connection, "rung_history").isAlive(row);
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
