package dev.rung;

import static dev.rung.Databases.execute;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** Who follows a run is told how far a long step is, and who keeps it waiting. */
class ProgressTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final PGSimpleDataSource database = Databases.create();
    private final List<StepProgress> told = new CopyOnWriteArrayList<>();

    private CompletableFuture<MigrationResult> run(TestRegistry registry) {
        var settings = Settings.builder().lockTimeout(PATIENCE).build();
        var migrations = Migrations.using(database, settings, registry).tell(new MigrationListener() {
            @Override
            public void runs(StepProgress progress) {
                told.add(progress);
            }
        });
        return CompletableFuture.supplyAsync(() -> migrations.run(Target.head()));
    }

    private static Connection holding(PGSimpleDataSource database, String sql) throws SQLException {
        var connection = database.getConnection();
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
        return connection;
    }

    @Test
    void tellsWhoWaitsForWhom() throws SQLException {
        execute(database, "create table t (id int)");
        execute(database, "create table other (id int)");
        var registry = new TestRegistry()
                .with(1, "create table first (id int)", "drop table first")
                .with(2, "alter table t add column n int", "alter table t drop column n");
        try (var root = holding(database, "lock table other");
                var middle = holding(database, "lock table t in access share mode")) {
            // The common pool of a small machine has one thread, which this one would keep for itself.
            var waiting = CompletableFuture.runAsync(() -> lockOther(middle), work -> new Thread(work).start());
            var run = run(registry);
            await().atMost(PATIENCE)
                    .until(() -> told.stream()
                            .anyMatch(progress -> progress.waitsFor().size() == 2));
            root.rollback();
            waiting.join();
            middle.rollback();
            assertThat(run).succeedsWithin(PATIENCE);
        }
        assertThat(told).last().satisfies(progress -> {
            assertThat(progress.step().version()).isEqualTo(2);
            assertThat(progress.number()).isEqualTo(2);
            assertThat(progress.count()).isEqualTo(2);
            assertThat(progress.elapsed()).isGreaterThan(Duration.ofMillis(900));
        });
        var tree = told.stream()
                .map(StepProgress::waitsFor)
                .filter(lines -> lines.size() == 2)
                .findFirst()
                .orElseThrow();
        assertThat(tree.get(0)).startsWith("process ").contains("lock table other in share mode");
        assertThat(tree.get(1)).startsWith("  waits for process ").contains("idle in transaction", "lock table other");
    }

    private static void lockOther(Connection middle) {
        try (var statement = middle.createStatement()) {
            statement.execute("lock table other in share mode");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An index on an expression that takes its time, so that there is something to be seen of it. */
    @Test
    void tellsWhatPostgresqlReportsOfAnIndexThatIsBuilt() throws SQLException {
        execute(database, "create table t as select n as id from generate_series(1, 3000) as n");
        execute(database, "analyze t");
        execute(database, """
                create function slow(n int) returns int immutable language plpgsql
                as $$ begin perform pg_sleep(0.0015); return n; end $$""");
        var registry = new TestRegistry().with(1, "create index i on t (slow(id))", "drop index i");
        assertThat(run(registry)).succeedsWithin(PATIENCE);
        assertThat(told)
                .flatExtracting(progress -> progress.work().stream().toList())
                .isNotEmpty()
                .allSatisfy(work -> {
                    assertThat(work.phase()).startsWith("create index: building index");
                    assertThat(work.done()).isBetween(0.0, 1.0);
                });
        assertThat(told).allMatch(progress -> progress.waitsFor().isEmpty());
    }
}
