package dev.rung;

import static dev.rung.Databases.execute;
import static dev.rung.Databases.query;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Random histories with random faults, direct and behind a pooler: connections that are cut before or after the server got the message,
 * and backends that are ended. Whatever happens, the next run brings the database to where a run without faults brings it.
 *
 * <p>{@code -Drung.faults=10000 -Drung.seed=7} takes more of them, and others.
 */
class RandomFaultsTest {

    private static final int FAULTS = Integer.getInteger("rung.faults", 12);
    private static final long SEED = Long.getLong("rung.seed", 1);
    private static final int AT_MOST_BURSTS = 60;
    private static final Map<String, Pooler> POOLERS = new HashMap<>();

    @AfterAll
    static void stopPoolers() {
        POOLERS.values().forEach(Pooler::close);
    }

    @Test
    void loseNothingAndDoNothingTwice() throws Exception {
        int injected = 0;
        for (long seed = SEED; injected < FAULTS; seed++) {
            injected += history(seed);
        }
    }

    private static int history(long seed) throws Exception {
        var random = new Random(seed);
        var registry = new RandomHistory(seed).registry();
        var database = Databases.create();
        int faults = 1 + random.nextInt(3);
        for (int i = 0; i < faults; i++) {
            fault(registry, database, random, Target.head());
        }
        migrations(registry, database).run(Target.head());
        var expected = Databases.create();
        migrations(registry, expected).run(Target.head());
        assertThat(contents(database)).as("seed " + seed).isEqualTo(contents(expected));
        fault(registry, database, random, Target.version(1));
        migrations(registry, database).run(Target.version(1));
        assertThat(query(database, "select * from marks"))
                .as("seed " + seed + ", down")
                .isEmpty();
        assertThat(query(database, "select 1 from pg_index where not indisvalid"))
                .as("seed " + seed)
                .isEmpty();
        assertThat(migrations(registry, database).repairs()).as("seed " + seed).isEmpty();
        return faults + 1;
    }

    private static Migrations migrations(TestRegistry registry, PGSimpleDataSource dataSource) {
        return Migrations.using(dataSource, Settings.DEFAULT, registry);
    }

    private static List<String> contents(PGSimpleDataSource database) {
        return query(database, """
                select 'mark', step, place::text from marks
                union all select 'index', indisvalid::int, replace(pg_get_indexdef(indexrelid), relname, '') from pg_index
                  join pg_class on pg_class.oid = indexrelid where indrelid in (select oid from pg_class where (relname like 't%' or relname = 'u')
                    and relnamespace in ('public'::regnamespace, to_regnamespace('other')))
                union all select 'enum', 0, enumlabel from pg_enum
                union all select 'table', 0, tablename from pg_tables where schemaname = 'public'
                union all select 'row', version::int, direction || (finished_at is null) from rung_history
                order by 1, 2, 3""");
    }

    /** One run with one fault; it fails or not. */
    private static void fault(TestRegistry registry, PGSimpleDataSource database, Random random, Target target)
            throws Exception {
        var server = server(database, random);
        boolean cuts = random.nextBoolean();
        try (var proxy = new Proxy(
                server.getPortNumbers()[0], cuts ? 1 + random.nextInt(AT_MOST_BURSTS) : 0, random.nextBoolean())) {
            var through = new PGSimpleDataSource();
            through.setUrl("jdbc:postgresql://127.0.0.1:" + proxy.port() + "/" + database.getDatabaseName());
            through.setUser(database.getUser());
            var ending = cuts ? CompletableFuture.completedFuture(null) : endBackends(database, random.nextInt(400));
            try {
                migrations(registry, through).run(target);
            } catch (ConnectionException | FailedMigrationException lost) {
                assertThat(lost.getMessage()).doesNotContain("already exists").doesNotContain("does not exist");
            }
            ending.get();
        }
        // Its runner is gone for sure: nobody needs to wait for the end of the lease.
        execute(
                database,
                "do $$ begin if to_regclass('rung_history') is not null then update rung_history set lease_until = null; end if; end $$");
    }

    private static CompletableFuture<Void> endBackends(PGSimpleDataSource database, int afterMillis) {
        return CompletableFuture.runAsync(
                () -> query(
                        database,
                        "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()"),
                CompletableFuture.delayedExecutor(afterMillis, TimeUnit.MILLISECONDS));
    }

    private static PGSimpleDataSource server(PGSimpleDataSource database, Random random)
            throws IOException, InterruptedException {
        var mode = Stream.of("direct", "session", "transaction").toList().get(random.nextInt(3));
        if (mode.equals("direct") || !Pooler.isInstalled()) {
            return database;
        }
        if (!POOLERS.containsKey(mode)) {
            POOLERS.put(mode, Pooler.start(database, mode));
        }
        return POOLERS.get(mode).through(database);
    }
}
