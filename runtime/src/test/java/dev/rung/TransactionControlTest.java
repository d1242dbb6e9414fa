package dev.rung;

import static dev.rung.Databases.query;
import static dev.rung.Databases.tables;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;

/** The transaction of a migration is the runner's to end, whatever its code tries. */
class TransactionControlTest {

    private final PGSimpleDataSource database = Databases.create();

    private Migrations migrations(Consumer<DSLContext> up) {
        var registry = new TestRegistry()
                .with(
                        1,
                        true,
                        db -> {
                            db.execute("create table t1 (id int)");
                            db.fetch("select id from t1");
                            up.accept(db);
                            db.execute("create table t2 (id int)");
                        },
                        db -> db.execute("drop table t1"),
                        "controls");
        return Migrations.using(database, Settings.DEFAULT, registry);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "commit",
                "COMMIT AND CHAIN",
                "/* now */ rollback",
                "end",
                "abort work",
                "begin",
                "start transaction read only",
                "prepare transaction 'x'",
                "create table t3 (id int); commit; create table t4 (id int)",
                "rollback prepared 'x'"
            })
    void isRefusedAsAStatement(String sql) {
        assertThatThrownBy(() -> migrations(db -> db.execute(sql)).run(Target.head()))
                .isInstanceOf(FailedMigrationException.class)
                .hasMessageStartingWith("up 1 step 1 begins or ends a transaction itself")
                .hasMessageContaining(sql);
        assertNothingStays();
    }

    @Test
    void isRefusedInABatch() {
        assertThatThrownBy(() -> migrations(db ->
                                db.batch("insert into t1 values (1)", "commit").execute())
                        .run(Target.head()))
                .hasMessageStartingWith("up 1 step 1 begins or ends a transaction itself");
        assertNothingStays();
    }

    @Test
    void isRefusedThoughTheCodeSwallowsIt() {
        assertThatThrownBy(() -> migrations(db -> {
                            try {
                                db.execute("commit");
                            } catch (RuntimeException swallowed) {
                                assertThat(swallowed).hasMessageContaining("commit");
                            }
                        })
                        .run(Target.head()))
                .hasMessageStartingWith("up 1 step 1 begins or ends a transaction itself");
        assertNothingStays();
    }

    private interface Call {
        void on(Connection connection) throws SQLException;
    }

    static Stream<Call> calls() {
        return Stream.of(
                Connection::commit,
                Connection::rollback,
                connection -> connection.setAutoCommit(true),
                Connection::close);
    }

    @ParameterizedTest
    @MethodSource("calls")
    void isRefusedAsACallOfJdbc(Call call) {
        assertThatThrownBy(() -> migrations(db -> db.connection(call::on)).run(Target.head()))
                .isInstanceOf(FailedMigrationException.class)
                .hasMessageStartingWith("up 1 step 1 begins or ends a transaction itself");
        assertNothingStays();
    }

    /** Behind the back of jOOQ nothing can be refused; but nothing is taken for done either. */
    @ParameterizedTest
    @ValueSource(strings = {"commit", "rollback", "commit; begin", "rollback; begin"})
    void isFoundOutAfterwards(String sql) {
        assertThatThrownBy(() -> migrations(behindTheBack(sql)).run(Target.head()))
                .isInstanceOf(FailedMigrationException.class)
                .hasMessageStartingWith("up 1 step 1 ended the transaction that Rung had begun for it")
                .hasMessageContaining("what it did before may stay");
        assertThat(tables(database)).doesNotContain("t2");
        assertThat(query(database, "select count(*) from rung_history where finished_at is not null"))
                .containsExactly("0");
    }

    private static Consumer<DSLContext> behindTheBack(String sql) {
        return db -> db.connection(connection -> {
            try (var statement = connection.createStatement()) {
                statement.execute(sql);
            }
        });
    }

    @Test
    void savepointsAreTheCodesOwn() {
        migrations(db -> {
                    db.execute("savepoint a");
                    db.execute("insert into t1 values (1)");
                    db.execute("rollback to savepoint a");
                    db.execute("release a");
                    db.connection(connection -> {
                        var savepoint = connection.setSavepoint();
                        connection.rollback(savepoint);
                    });
                    assertThatThrownBy(() -> db.transaction(nested -> {
                                nested.dsl().execute("insert into t1 values (2)");
                                throw new DataAccessException("undo");
                            }))
                            .hasMessage("undo");
                })
                .run(Target.head());
        assertThat(tables(database)).containsExactly("t1", "t2");
        assertThat(query(database, "select id from t1")).isEmpty();
    }

    @Test
    void aRowThatATriggerSwallowsIsToldAndNothingStays() {
        Migrations.using(database, Settings.DEFAULT, TestRegistry.ofTables(9)).run(Target.head());
        Databases.execute(database, """
                create function swallow() returns trigger language plpgsql as 'begin return null; end';
                create trigger swallow before insert on rung_history for each row execute function swallow()""");
        var migrations = Migrations.using(database, Settings.DEFAULT, TestRegistry.ofTables(9));
        assertThatThrownBy(() -> migrations.run(Target.back(1)))
                .isInstanceOf(FailedMigrationException.class)
                .hasMessageContaining("is not recorded");
        assertThat(tables(database)).containsExactly("t9");
    }

    private void assertNothingStays() {
        assertThat(tables(database)).isEmpty();
        assertThat(query(database, "select 1 from rung_history")).isEmpty();
        assertThat(query(database, "select 1 from pg_prepared_xacts")).isEmpty();
    }
}
