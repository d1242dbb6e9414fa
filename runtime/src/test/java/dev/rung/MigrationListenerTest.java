package dev.rung;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.rung.spi.Registry;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** A listener is told how each step begins, for what it waits and how it ends. */
class MigrationListenerTest {

    private final PGSimpleDataSource database = Databases.create();
    private final List<String> told = new CopyOnWriteArrayList<>();

    private final MigrationListener listener = new MigrationListener() {
        @Override
        public void begins(Step step) {
            told.add("begins " + step.direction() + " " + step.version() + " " + step.description());
        }

        @Override
        public void waits(Step step, String forWhat) {
            told.add("waits " + step.direction() + " " + step.version() + " for " + forWhat);
        }

        @Override
        public void taken(Step step, Duration elapsed) {
            told.add("taken " + step.direction() + " " + step.version());
        }

        @Override
        public void failed(Step step, MigrationException why) {
            told.add("failed " + step.direction() + " " + step.version() + ": " + firstLine(why));
        }

        @Override
        public void done(MigrationResult result) {
            told.add("done at " + result.to());
        }
    };

    private static String firstLine(MigrationException why) {
        return String.valueOf(why.getMessage()).lines().findFirst().orElse("");
    }

    private Migrations migrations(Registry registry) {
        return Migrations.using(database, Settings.DEFAULT, registry).tell(listener);
    }

    @Test
    void tellsOfEachStepAndOfTheRun() {
        var migrations = migrations(TestRegistry.ofTables(1, 2));
        migrations.run(Target.head());
        migrations.run(Target.back(1));
        assertThat(told)
                .containsExactly(
                        "begins up 1 step 1",
                        "taken up 1",
                        "begins up 2 step 2",
                        "taken up 2",
                        "done at 2",
                        "begins down 2 step 2",
                        "taken down 2",
                        "done at 1");
    }

    @Test
    void tellsThatThereWasNothingToDo() {
        var migrations = migrations(TestRegistry.ofTables(1));
        migrations.run(Target.head());
        told.clear();
        migrations.run(Target.head());
        assertThat(told).containsExactly("done at 1");
    }

    @Test
    void tellsWhatFailed() {
        var migrations = migrations(TestRegistry.ofTables(1).with(2, "create table t1 (id int)", "select 1"));
        assertThatThrownBy(() -> migrations.run(Target.head())).isInstanceOf(FailedMigrationException.class);
        assertThat(told).hasSize(4).endsWith("failed up 2: up 2 step 2 failed at statement 1");
    }

    @Test
    void theErrorOfTheStepIsWhatTheCallerGetsWhateverAListenerThrows() {
        var migrations = migrations(TestRegistry.ofTables(1).with(2, "create table t1 (id int)", "select 1"))
                .tell(new MigrationListener() {
                    @Override
                    public void failed(Step step, MigrationException why) {
                        throw new IllegalStateException("the listener is broken");
                    }
                });
        assertThatThrownBy(() -> migrations.run(Target.head()))
                .isInstanceOf(FailedMigrationException.class)
                .hasMessageContaining("relation \"t1\" already exists");
    }

    @Test
    void tellsForWhomAStepWaits() throws Exception {
        migrations(TestRegistry.ofTables(1)).run(Target.head());
        told.clear();
        try (var other = database.getConnection();
                var statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("lock table t1");
            var settings =
                    Settings.DEFAULT.but().lockTimeout(Duration.ofMinutes(1)).build();
            var migrations = Migrations.using(
                            database,
                            settings,
                            TestRegistry.ofTables(1).with(2, "alter table t1 add column price int", "select 1"))
                    .tell(listener);
            var run = CompletableFuture.supplyAsync(() -> migrations.run(Target.head()));
            await().atMost(Duration.ofSeconds(30)).until(() -> told.size() > 1);
            other.rollback();
            run.get();
        }
        assertThat(told).hasSize(4).startsWith("begins up 2 step 2").endsWith("taken up 2", "done at 2");
        assertThat(told.get(1)).startsWith("waits up 2 for process ").endsWith("lock table t1");
    }
}
