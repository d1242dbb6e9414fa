package dev.rung.cli;

import static dev.rung.cli.Databases.execute;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** While the migrations of a recipe run, a reader and a writer of the table never wait longer than the lock timeout. */
class TablesInUseTest {

    private static final Duration LOCK_TIMEOUT = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not-null cars.plate",
                "unique cars.plate",
                "index cars.plate",
                "foreign-key cars.maker makers.id",
                "check cars price>=0 --name=price_is_not_negative",
                "rename cars autos",
                "type cars.price bigint",
                "rename-column cars.seats places"
            })
    void nobodyWaitsForLong(String recipe) throws SQLException {
        var application = new Application(folder)
                .migration(
                        1,
                        "CreateCars",
                        "create table makers (id int primary key); "
                                + "create table cars (id int primary key, maker int, price int, plate text, seats int not null)",
                        "drop table cars; drop table makers");
        application.compile().ok("migrate");
        execute(
                application.database(),
                "insert into makers values (1); insert into cars select g, 1, g, 'B ' || g, 4 from generate_series(1, 100000) g; analyze");
        var command = new ArrayList<>(List.of("expand"));
        command.addAll(List.of(recipe.split(" ")));
        application.ok(command.toArray(String[]::new));
        var newest = application.compile().ok("status").lines().count() - 1;
        var upTo = recipe.startsWith("rename") ? newest - 1 : newest;
        try (var reader = new Client(application.database(), "select count(plate) from cars where id = 7");
                var writer = new Client(application.database(), "update cars set price = price + 1 where id = 7")) {
            application.ok("migrate", "--to", String.valueOf(upTo));
            reader.worksOn();
            writer.worksOn();
            assertThat(reader.longest()).as("the longest wait of the reader").isLessThan(LOCK_TIMEOUT);
            assertThat(writer.longest()).as("the longest wait of the writer").isLessThan(LOCK_TIMEOUT);
        }
    }

    /** Does one thing over and over, on a connection of its own, and measures it. */
    private static final class Client implements AutoCloseable {

        private final AtomicBoolean goesOn = new AtomicBoolean(true);
        private final AtomicInteger done = new AtomicInteger();
        private final AtomicLong longest = new AtomicLong();
        private final CompletableFuture<Void> work;

        Client(DataSource database, String sql) {
            // The common pool of a small machine has one thread, which the first client would keep for itself.
            this.work = CompletableFuture.runAsync(() -> repeat(database, sql), work -> new Thread(work).start());
            worksOn();
        }

        private void repeat(DataSource database, String sql) {
            try (var connection = database.getConnection();
                    var statement = connection.createStatement()) {
                while (goesOn.get()) {
                    long begun = System.nanoTime();
                    statement.execute(sql);
                    longest.accumulateAndGet(System.nanoTime() - begun, Math::max);
                    done.incrementAndGet();
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        /** Waits until it has done something from now on. */
        void worksOn() {
            int before = done.get();
            await().atMost(PATIENCE).until(() -> work.isDone() || done.get() > before);
            assertThat(work).isNotDone();
        }

        Duration longest() {
            return Duration.ofNanos(longest.get());
        }

        @Override
        public void close() {
            goesOn.set(false);
            assertThat(work).succeedsWithin(PATIENCE);
        }
    }
}
