package dev.rung;

import static dev.rung.Databases.execute;
import static dev.rung.Databases.query;
import static dev.rung.Databases.tables;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Many runners at once, killed processes, cut connections: the history and the schema always tell the same. */
class FaultTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final PGSimpleDataSource database = Databases.create();

    private Migrations migrations(Registry registry) {
        return Migrations.using(database, Settings.DEFAULT, registry);
    }

    @Test
    void twentyProcessesAtOnceTakeEachStepOnce() throws Exception {
        var processes = new ArrayList<Process>();
        for (int i = 0; i < 20; i++) {
            processes.add(Child.start(database, "tables"));
        }
        for (var process : processes) {
            var said = new String(process.getInputStream().readAllBytes());
            assertThat(process.waitFor()).as(said).isZero();
        }
        assertThat(query(database, "select version from rung_history order by position"))
                .containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9", "10");
        assertThat(tables(database)).hasSize(10);
    }

    @Test
    void leavesNothingOfATransactionalMigrationWhenItsProcessIsKilled() throws Exception {
        var process = Child.start(database, "slow");
        awaitPause();
        process.destroyForcibly();
        await().atMost(PATIENCE).until(() -> !isPausing());
        assertThat(tables(database)).containsExactly("t1");
        migrations(Child.history("quick")).run(Target.head());
        assertThat(tables(database)).containsExactly("t1", "t2");
    }

    @Test
    void leavesNothingOfATransactionalMigrationWhenItIsInterrupted() throws Exception {
        var process = Child.start(database, "slow");
        awaitPause();
        new ProcessBuilder("kill", "-INT", String.valueOf(process.pid()))
                .start()
                .waitFor();
        assertThat(new String(process.getInputStream().readAllBytes())).contains("interrupted: cancels the statement");
        assertThat(process.waitFor()).isNotZero();
        assertThat(isPausing()).isFalse();
        assertThat(tables(database)).containsExactly("t1");
    }

    @Test
    void goesOnWhereAKilledProcessWasInAMigrationThatIsNotTransactional() throws Exception {
        var process = Child.start(database, "slow alone");
        awaitPause();
        process.destroyForcibly();
        execute(
                database,
                "select pg_terminate_backend(pid) from pg_stat_activity where query like '%pg_sleep(120)%' and pid <> pg_backend_pid() and datname = current_database()");
        await().atMost(PATIENCE).until(() -> !isPausing());
        assertThat(query(database, "select statements_done from rung_history where finished_at is null"))
                .containsExactly("2");
        var index = query(database, "select 'i1'::regclass::oid");
        assertThat(migrations(Child.history("quick alone")).run(Target.head()).to()).isEqualTo(2);
        assertThat(tables(database)).containsExactly("t1", "t2", "t3");
        assertThat(query(database, "select 'i1'::regclass::oid"))
                .as("the index was not built again")
                .isEqualTo(index);
    }

    @Test
    void anIndexThatAKilledProcessDroppedIsDroppedOnce() throws Exception {
        migrations(Child.history("quick index")).run(Target.head());
        execute(database, "insert into t1 values (1)");
        try (var old = database.getConnection();
                var statement = old.createStatement()) {
            old.setAutoCommit(false);
            statement.execute("insert into t1 values (2)");
            var process = Child.start(database, "rollback index");
            await().atMost(PATIENCE).until(() -> isRunning("drop index concurrently"));
            process.destroyForcibly();
            var executor = Executors.newSingleThreadExecutor();
            var second = executor.submit(
                    () -> migrations(Child.history("quick index")).run(Target.version(1)));
            await().during(Claims.LEASE.plusSeconds(1)).atMost(PATIENCE).until(() -> !second.isDone());
            assertThat(isRunning("drop index concurrently")).isTrue();
            old.commit();
            assertThat(second.get().to()).isEqualTo(1);
            executor.shutdown();
        }
        assertThat(query(database, "select 1 from pg_indexes where tablename = 't1'"))
                .isEmpty();
        assertThat(query(
                        database,
                        "select version, direction, finished_at is not null from rung_history order by position"))
                .containsExactly("1 up t", "2 up t", "2 down t");
    }

    @Test
    void waitsForARunnerThatIsInTheMiddleOfAStep() throws Exception {
        var process = Child.start(database, "slow alone");
        awaitPause();
        var executor = Executors.newSingleThreadExecutor();
        var second =
                executor.submit(() -> migrations(Child.history("quick alone")).run(Target.head()));
        await().during(Duration.ofMillis(600)).atMost(PATIENCE).until(() -> !second.isDone());
        execute(
                database,
                "select pg_cancel_backend(pid) from pg_stat_activity where query like '%pg_sleep(120)%' and pid <> pg_backend_pid() and datname = current_database()");
        assertThat(second.get().to()).isEqualTo(2);
        executor.shutdown();
        process.waitFor();
    }

    @Test
    void buildsAnIndexConcurrentlyWhileTenRunnersWait() throws Exception {
        var registry = TestRegistry.ofTables(1)
                .notTransactional(2, List.of("create index concurrently i1 on t1 (id)"), "drop index concurrently i1")
                .with(3, "create table t3 (id int)", "drop table t3");
        inParallel(10, () -> migrations(registry).run(Target.head()));
        assertThat(query(database, "select version, finished_at is not null from rung_history order by position"))
                .containsExactly("1 t", "2 t", "3 t");
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void staysConsistentWhateverRunnersDoAtOnce(long seed) throws Exception {
        var registry = TestRegistry.ofTables(LongStream.rangeClosed(1, 6).toArray());
        inParallel(4, () -> {
            var random = new Random(seed * 31 + Thread.currentThread().getId());
            for (int i = 0; i < 8; i++) {
                act(migrations(registry), random);
            }
            return null;
        });
        var applied = migrations(registry).status().migrations().stream()
                .filter(line -> line.state() == Status.State.APPLIED)
                .map(line -> "t" + line.version())
                .toList();
        assertThat(tables(database)).as("seed " + seed).isEqualTo(applied);
        migrations(registry).run(Target.head());
        assertThat(tables(database)).hasSize(6);
    }

    private static void act(Migrations migrations, Random random) {
        try {
            switch (random.nextInt(4)) {
                case 0 -> migrations.run(Target.head());
                case 1 -> migrations.run(Target.version(random.nextInt(7)));
                case 2 -> migrations.run(Target.back(1 + random.nextInt(3)));
                default -> migrations.run(Target.redo());
            }
        } catch (HistoryException overtaken) {
            assertThat(overtaken).hasMessageStartingWith("another runner took a step meanwhile");
        }
    }

    @ParameterizedTest(name = "cut after {0} messages")
    @ValueSource(ints = {2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 14, 16, 18, 20})
    void survivesACutConnection(int cutAfter) throws IOException {
        var registry = TestRegistry.ofTables(1, 2)
                .notTransactional(
                        3,
                        List.of("create table t3 (id int)", "create index concurrently i3 on t3 (id)"),
                        "drop table t3");
        try (var proxy = new Proxy(database.getPortNumbers()[0], cutAfter)) {
            var cut = new PGSimpleDataSource();
            cut.setUrl(database.getUrl());
            cut.setUser(database.getUser());
            cut.setPortNumbers(new int[] {proxy.port()});
            try {
                Migrations.using(cut, Settings.DEFAULT, registry).run(Target.head());
            } catch (ConnectionException expected) {
                assertThat(expected).hasMessageContaining("connection");
            }
        }
        var result = migrations(registry).run(Target.head());
        assertThat(result.to()).isEqualTo(3);
        assertThat(tables(database)).containsExactly("t1", "t2", "t3");
        assertThat(query(database, "select version from rung_history order by position"))
                .containsExactly("1", "2", "3");
    }

    @Test
    void saysWhoBlocksAndGivesUpInTheEnd() throws Exception {
        migrations(TestRegistry.ofTables(1)).run(Target.head());
        var impatient = Settings.builder()
                .lockTimeout(Duration.ofMillis(1500))
                .lockRetries(1)
                .outOfOrder(Settings.OutOfOrder.FAIL)
                .build();
        try (var blocker = database.getConnection();
                var statement = blocker.createStatement()) {
            blocker.setAutoCommit(false);
            statement.execute("lock table t1");
            var registry =
                    TestRegistry.ofTables(1).with(2, "alter table t1 add column n int", "alter table t1 drop column n");
            assertThatThrownBy(
                            () -> Migrations.using(database, impatient, registry).run(Target.head()))
                    .isInstanceOf(FailedMigrationException.class)
                    .hasMessageContaining("canceling statement due to lock timeout (55P03)")
                    .hasMessageContaining("tried 2 times")
                    .hasMessageContaining("blocked by process")
                    .hasMessageContaining("lock table t1");
        }
    }

    private void awaitPause() {
        await().atMost(PATIENCE).until(this::isPausing);
    }

    private boolean isPausing() {
        return isRunning("select pg_sleep(120)");
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
        List<Future<T>> futures =
                executor.invokeAll(Stream.generate(() -> task).limit(threads).toList());
        executor.shutdown();
        for (var future : futures) {
            future.get();
        }
    }
}
