package dev.rung;

import static dev.rung.Databases.execute;
import static dev.rung.Databases.query;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** CONCURRENTLY waits for others for as long as that takes, since nobody waits for it, and says for whom. */
class ConcurrentlyTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Logger LOGGER = Logger.getLogger("dev.rung");

    private final PGSimpleDataSource database = Databases.create();
    private final List<String> said = new CopyOnWriteArrayList<>();
    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord message) {
            said.add(message.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        LOGGER.addHandler(listener);
    }

    @AfterEach
    void listenNoMore() {
        LOGGER.removeHandler(listener);
    }

    /** The database has a lock timeout of its own, and a snapshot somewhere else is older than the statement. */
    @Test
    void noLockTimeoutCutsItShort() throws SQLException {
        execute(database, "create table t (id int)");
        execute(database, "alter database " + database.getDatabaseName() + " set lock_timeout = '200ms'");
        var registry = new TestRegistry()
                .notTransactional(1, List.of("create index concurrently i on t (id)"), "drop index concurrently i");
        var settings = Settings.builder()
                .lockTimeout(Duration.ofMillis(200))
                .lockRetries(0)
                .build();
        try (var other = database.getConnection();
                var statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("set transaction isolation level repeatable read");
            statement.execute("select 1 from pg_class");
            var run = CompletableFuture.supplyAsync(
                    () -> Migrations.using(database, settings, registry).run(Target.head()));
            await().atMost(PATIENCE)
                    .until(() -> run.isDone() || said.stream().anyMatch(ConcurrentlyTest::namesWhoIsWaitedFor));
            assertThat(run).isNotDone();
            other.commit();
            assertThat(run).succeedsWithin(PATIENCE);
        }
        assertThat(query(database, "select indisvalid from pg_index where indrelid = 't'::regclass"))
                .containsExactly("t");
    }

    /** That it looks only after a second is longer than the timeouts. */
    private static boolean namesWhoIsWaitedFor(String message) {
        return message.contains("has waited")
                && message.contains("idle in transaction")
                && message.contains("pg_class");
    }
}
