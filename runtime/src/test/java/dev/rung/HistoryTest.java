package dev.rung;

import static dev.rung.Databases.execute;
import static dev.rung.Databases.query;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** What the history table tells of those who work on it. */
class HistoryTest {

    private final PGSimpleDataSource database = Databases.create();

    @BeforeEach
    void makeTheTable() throws SQLException {
        try (var connection = database.getConnection()) {
            new HistoryTable(connection, "rung_history").create();
        }
    }

    private static Claims claims(Connection connection) throws SQLException {
        return new Claims(new HistoryTable(connection, "rung_history"));
    }

    private static void claim(Connection connection, Claims claims) throws SQLException {
        var registry = new TestRegistry().notTransactional(1, List.of("vacuum"), "vacuum");
        var step = Step.up(registry.entries().get(0));
        assertThat(Claims.write(connection, claims.insert(new Chain(new Seal(null)).claim(step.row(null)))))
                .isTrue();
    }

    private void expireLeases() {
        execute(database, "update rung_history set lease_until = clock_timestamp() - interval '1 ms'");
    }

    @Test
    void aStepIsNotTakenFromARunThatRenewsItsLease() throws SQLException {
        try (var one = database.getConnection();
                var other = database.getConnection()) {
            var claims = claims(one);
            claim(one, claims);
            var row = claims.history().read().rows().get(0);
            assertThat(row.leased()).isTrue();
            assertThat(claims(other).takeOver(row)).isFalse();
            expireLeases();
            assertThat(Claims.write(one, claims.renew(1))).isTrue();
            assertThat(claims(other).takeOver(row)).isFalse();
        }
    }

    @Test
    void aStepIsNotTakenFromARunWhoseTransactionHoldsIt() throws SQLException {
        try (var one = database.getConnection();
                var other = database.getConnection()) {
            var claims = claims(one);
            claim(one, claims);
            var row = claims.history().read().rows().get(0);
            one.setAutoCommit(false);
            run(one, claims.hold(1));
            expireLeases();
            assertThat(claims(other).takeOver(row)).isFalse();
            one.commit();
            assertThat(claims(other).takeOver(row)).isTrue();
        }
    }

    @Test
    void whoLostAStepMarksNothing() throws SQLException {
        try (var one = database.getConnection();
                var other = database.getConnection()) {
            var claims = claims(one);
            claim(one, claims);
            expireLeases();
            assertThat(claims(other).takeOver(claims.history().read().rows().get(0)))
                    .isTrue();
            assertThat(Claims.write(one, claims.progress(1, 1))).isFalse();
            assertThat(Claims.write(one, claims.renew(1))).isFalse();
            assertThat(Claims.write(one, claims.finish(1))).isFalse();
            assertThat(query(database, "select statements_done, finished_at from rung_history"))
                    .containsExactly("0 null");
        }
    }

    @Test
    void ofTwoThatTakeOverOneDoes() throws SQLException {
        try (var one = database.getConnection();
                var other = database.getConnection()) {
            var claims = claims(one);
            claim(one, claims);
            expireLeases();
            var row = claims.history().read().rows().get(0);
            assertThat(claims(other).takeOver(row)).isTrue();
            assertThat(claims(one).takeOver(row)).isFalse();
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
                        Migrations.using(database, Settings.DEFAULT, registry).run(Target.head()))
                .isInstanceOf(FailedMigrationException.class)
                .hasMessageContaining("rung_history_claim");
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
