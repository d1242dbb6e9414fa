package dev.rung;

import static dev.rung.Databases.execute;
import static dev.rung.Databases.query;
import static dev.rung.Databases.tables;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.rung.internal.history.Claims;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Behind PgBouncer, whose clients share backends, nothing is lost, nothing happens twice and nothing leaks. */
@EnabledIf(
        value = "dev.rung.Pooler#isInstalled",
        disabledReason = "PgBouncer is not installed (apt-get install pgbouncer)")
class PoolerTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final PGSimpleDataSource database = Databases.create();

    private static Migrations migrations(TestRegistry registry, PGSimpleDataSource through) {
        return Migrations.using(through, Settings.DEFAULT, registry);
    }

    @ParameterizedTest
    @ValueSource(strings = {"session", "transaction"})
    void codeRunsAgainAndAgain(String mode) throws Exception {
        var registry = TestRegistry.ofTables(1)
                .with(
                        2,
                        true,
                        db -> db.fetch("select * from t1").forEach(row -> db.execute("select 1")),
                        db -> db.fetch("select * from t1"),
                        "reads");
        try (var pooler = Pooler.start(database, mode)) {
            for (int i = 0; i < 15; i++) {
                migrations(registry, pooler.through(database)).run(Target.head());
                migrations(registry, pooler.through(database)).run(Target.version(0));
            }
        }
        assertThat(query(database, "select count(*) from rung_history")).containsExactly("60");
    }

    @ParameterizedTest
    @ValueSource(strings = {"session", "transaction"})
    void theStepOfAKilledRunIsTakenOverWithinSeconds(String mode) throws Exception {
        try (var pooler = Pooler.start(database, mode)) {
            var through = pooler.through(database);
            var process = Child.start(through, "slow alone");
            await().atMost(PATIENCE).until(() -> isRunning("select pg_sleep(120)"));
            process.destroyForcibly();
            execute(
                    database,
                    "select pg_cancel_backend(pid) from pg_stat_activity where query like '%pg_sleep(120)%' and pid <> pg_backend_pid() and datname = current_database()");
            await().atMost(PATIENCE).until(() -> !isRunning("select pg_sleep(120)"));
            long killed = System.nanoTime();
            migrations(Child.history("quick alone"), through).run(Target.head());
            assertThat(Duration.ofNanos(System.nanoTime() - killed)).isLessThan(Claims.LEASE.plusSeconds(10));
        }
        assertThat(tables(database)).containsExactly("t1", "t2", "t3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"session", "transaction"})
    void theStepOfALivingRunIsNotTakenOver(String mode) throws Exception {
        execute(database, "create table seen (n int)");
        var pause = "select pg_sleep(" + (Claims.LEASE.toSeconds() + 4) + ")";
        var registry = new TestRegistry()
                .notTransactional(
                        1,
                        List.of("insert into seen values (1)", pause, "vacuum seen", "insert into seen values (2)"),
                        "select 1");
        try (var pooler = Pooler.start(database, mode)) {
            inParallel(3, () -> migrations(registry, pooler.through(database)).run(Target.head()));
        }
        assertThat(query(database, "select n from seen order by 1")).containsExactly("1", "2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"session", "transaction"})
    void anIndexIsBuiltOnceWhileManyWait(String mode) throws Exception {
        execute(database, "create table big as select g as id from generate_series(1, 1000) g");
        var registry = new TestRegistry()
                .notTransactional(
                        1, List.of("create index concurrently on big (id)"), "drop index concurrently big_id_idx");
        try (var pooler = Pooler.start(database, mode);
                var old = database.getConnection()) {
            old.setAutoCommit(false);
            hold(old);
            var executor = Executors.newSingleThreadExecutor();
            var running = executor.submit(() -> {
                inParallel(
                        4, () -> migrations(registry, pooler.through(database)).run(Target.head()));
                return null;
            });
            await().atMost(PATIENCE).until(() -> isRunning("create index concurrently"));
            await().during(Claims.LEASE.plusSeconds(2)).atMost(PATIENCE).until(() -> !running.isDone());
            old.commit();
            running.get();
            executor.shutdown();
        }
        assertThat(query(
                        database,
                        "select indexrelid::regclass, indisvalid from pg_index where indrelid = 'big'::regclass"))
                .containsExactly("big_id_idx t");
        assertThat(query(database, "select version, finished_at is not null from rung_history"))
                .containsExactly("1 t");
    }

    @ParameterizedTest
    @ValueSource(strings = {"create index concurrently i on twins (id)", "vacuum twins"})
    void aSettingThatAPoolerWouldLoseStopsTheRun(String alone) throws Exception {
        execute(database, "create schema other; create table twins (id int); create table other.twins (id int)");
        var registry =
                new TestRegistry().notTransactional(1, List.of("set search_path = other", alone), "drop index other.i");
        try (var pooler = Pooler.start(database, "transaction")) {
            assertThatThrownBy(
                            () -> migrations(registry, pooler.through(database)).run(Target.head()))
                    .isInstanceOf(FailedMigrationException.class)
                    .hasMessageContaining("up 1")
                    .hasMessageContaining("fix: run with the address of PostgreSQL itself");
        }
        assertThat(query(database, "select 1 from pg_indexes where tablename = 'twins'"))
                .isEmpty();
        try (var pooler = Pooler.start(database, "session")) {
            migrations(registry, pooler.through(database)).run(Target.head());
        }
        assertThat(query(database, "select distinct schemaname from pg_indexes where tablename = 'twins'"))
                .isEqualTo(alone.startsWith("create") ? List.of("other") : List.of());
    }

    @Test
    void codeThatSetsWhatAPoolerWouldLoseStops() throws Exception {
        execute(database, "create schema other; create table other.t (id int)");
        var registry = new TestRegistry()
                .with(
                        1,
                        false,
                        db -> db.fetch("select 1").forEach(row -> {
                            db.execute("set search_path = other");
                            db.execute("vacuum t");
                        }),
                        db -> {},
                        "reads");
        try (var pooler = Pooler.start(database, "transaction")) {
            assertThatThrownBy(
                            () -> migrations(registry, pooler.through(database)).run(Target.head()))
                    .isInstanceOf(FailedMigrationException.class)
                    .hasMessageContaining("its code sets something for the session")
                    .hasMessageContaining("set search_path = other")
                    .hasMessageContaining("fix: run with the address of PostgreSQL itself");
        }
        migrations(registry, database).run(Target.head());
        assertThat(query(database, "select version, finished_at is not null from rung_history"))
                .containsExactly("1 t");
    }

    @ParameterizedTest
    @ValueSource(strings = {"session", "transaction"})
    void noSettingIsLeftToOthers(String mode) throws Exception {
        var registry = TestRegistry.ofTables(1)
                .notTransactional(2, List.of("create index concurrently i on t1 (id)", "vacuum t1"), "drop index i")
                .with(
                        3,
                        "set search_path = pg_catalog; set work_mem = '99MB'; create table public.t3 (id int)",
                        "drop table t3")
                .with(4, false, db -> db.fetch("select 1").forEach(row -> db.execute("vacuum t1")), db -> {}, "reads");
        try (var pooler = Pooler.start(database, mode)) {
            var through = pooler.through(database);
            migrations(registry, through).run(Target.head());
            var connections = new ArrayList<Connection>();
            for (int i = 0; i < 10; i++) {
                var connection = through.getConnection();
                connection.setAutoCommit(false);
                connections.add(connection);
                try (var statement = connection.createStatement();
                        var row = statement.executeQuery(
                                "select current_setting('lock_timeout'), current_setting('search_path'), current_setting('work_mem')")) {
                    row.next();
                    assertThat(List.of(row.getString(1), row.getString(2), row.getString(3)))
                            .containsExactly("0", "\"$user\", public", "4MB");
                }
            }
            for (var connection : connections) {
                connection.close();
            }
        }
    }

    @Test
    void statementModeIsToldAsWhatStandsInTheWay() throws Exception {
        try (var pooler = Pooler.start(database, "statement")) {
            assertThatThrownBy(() -> migrations(TestRegistry.ofTables(1), pooler.through(database))
                            .run(Target.head()))
                    .isInstanceOf(ConnectionException.class)
                    .hasMessageStartingWith("the pooler allows no transactions");
        }
        assertThat(tables(database)).isEmpty();
    }

    private static void hold(Connection connection) throws java.sql.SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("begin isolation level repeatable read");
            statement.execute("select count(*) from big");
        }
    }

    private boolean isRunning(String sql) {
        return !query(
                        database,
                        "select 1 from pg_stat_activity where query like '" + sql
                                + "%' and state = 'active' and datname = current_database()")
                .isEmpty();
    }

    private static <T> void inParallel(int threads, Callable<T> task) throws Exception {
        var executor = Executors.newFixedThreadPool(threads);
        var tasks = new ArrayList<Callable<T>>();
        for (int i = 0; i < threads; i++) {
            tasks.add(task);
        }
        for (var future : executor.invokeAll(tasks)) {
            future.get();
        }
        executor.shutdown();
    }
}
