package dev.rung;

import static dev.rung.Databases.execute;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.internal.config.Configuration;
import dev.rung.internal.config.PropertiesReader;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Whatever stands in a configuration or in the history, Rung says so in its own words, and at once.
 *
 * <p>{@code -Drung.mutations=12000 -Drung.seed=7} takes more of them, and others.
 */
class MutatedInputTest {

    private static final int MUTATIONS = Integer.getInteger("rung.mutations", 600);
    private static final long SEED = Long.getLong("rung.seed", 1);
    private static final Duration AT_ONCE = Duration.ofSeconds(20);

    private static final String FILE = """
            # a comment
            db.user = shop
            db.password = ${SECRET:s3cret}
            %dev.db.url = jdbc:postgresql://localhost:5432/shop?sslmode=disable
            %dev.migrations.table = ops.history
            %dev.migrations.lock-timeout = 500ms
            %dev.migrations.lock-retries = 3
            %prod.db.url = postgres://u:a/b@h:1/d
            migrations.on-edit = redo
            migrations.out-of-order = apply
            migrations.protected = false
            migrations.key = \\u0041${X:${Y:z}}
            """;

    private static final String LETTERS = "%.=:#\\u{}$ \t\n\r/?&@\"'ä0a-\u0000";

    @Test
    void ofConfigurations() {
        var random = new Random(SEED);
        for (int i = 0; i < MUTATIONS; i++) {
            var text = mutated(FILE, random);
            try {
                var file = PropertiesReader.read("migrations.properties", text);
                var environment =
                        new EnvironmentReader("dev", new Configuration(file, "dev", Map.of("SECRET", "s3cret"))).read();
                assertThat(environment.toString() + environment.settings()).isNotEmpty();
            } catch (ConfigurationException told) {
                assertThat(told.getMessage()).as(text).isNotBlank();
            }
        }
    }

    private static String mutated(String text, Random random) {
        var mutated = new StringBuilder(text);
        for (int i = 0; i < 1 + random.nextInt(4); i++) {
            int at = random.nextInt(mutated.length());
            switch (random.nextInt(4)) {
                case 0 -> mutated.deleteCharAt(at);
                case 1 -> mutated.insert(at, LETTERS.charAt(random.nextInt(LETTERS.length())));
                case 2 -> mutated.setCharAt(at, LETTERS.charAt(random.nextInt(LETTERS.length())));
                default -> mutated.insert(at, mutated.substring(0, random.nextInt(mutated.length())));
            }
        }
        return mutated.toString();
    }

    private static final List<String> COLUMNS = List.of(
            "position",
            "version",
            "direction",
            "description",
            "class_name",
            "checksum",
            "fingerprint",
            "seal",
            "down_sql",
            "irreversible",
            "touches",
            "transactional",
            "ran",
            "statements_done",
            "begun",
            "started_at",
            "finished_at",
            "applied_by",
            "claimer",
            "lease_until");

    private static final List<String> VALUES = List.of(
            "null",
            "''",
            "'x'",
            "'-1'",
            "'0'",
            "'9223372036854775807'",
            "'t'",
            "'{}'",
            "'{a,NULL}'",
            "'{{a},{b}}'",
            "'infinity'",
            "'-infinity'",
            "'4713-01-01 BC'",
            "'2:ff'",
            "'down'",
            "now()",
            "'1:' || repeat('f', 16)");

    @Test
    void ofHistories() {
        var registry = TestRegistry.ofTables(1, 2, 3);
        var random = new Random(SEED);
        var database = Databases.create();
        for (int i = 0; i < MUTATIONS / 20; i++) {
            execute(database, "drop table if exists rung_history, t1, t2, t3");
            var migrations = Migrations.using(database, Settings.DEFAULT, registry);
            migrations.run(Target.head());
            loosen(database);
            var damage = damage(database, random);
            long started = System.nanoTime();
            tryAll(migrations, damage);
            assertThat(Duration.ofNanos(System.nanoTime() - started)).as(damage).isLessThan(AT_ONCE);
        }
    }

    private static void loosen(PGSimpleDataSource database) {
        execute(database, """
                do $$ declare c text; begin
                  alter table rung_history drop constraint rung_history_claim;
                  alter table rung_history drop constraint rung_history_direction_check;
                  for c in select attname from pg_attribute where attrelid = 'rung_history'::regclass and attnum > 0 and attnotnull loop
                    execute 'alter table rung_history alter ' || c || ' drop not null';
                  end loop;
                end $$""");
    }

    /** Changes a value, as far as its type allows, or a row. */
    private static String damage(PGSimpleDataSource database, Random random) {
        while (true) {
            var sql = switch (random.nextInt(6)) {
                case 0 -> "delete from rung_history where version = " + (1 + random.nextInt(3));
                case 1 ->
                    "insert into rung_history select * from rung_history where version = " + (1 + random.nextInt(3));
                default ->
                    "update rung_history set " + COLUMNS.get(random.nextInt(COLUMNS.size())) + " = "
                            + VALUES.get(random.nextInt(VALUES.size())) + " where version >= "
                            + (1 + random.nextInt(3));
            };
            try {
                execute(database, sql);
                return sql;
            } catch (IllegalStateException notOfThisType) {
                // takes another one
            }
        }
    }

    private static void tryAll(Migrations migrations, String damage) {
        List<Runnable> calls = List.of(
                migrations::status,
                migrations::history,
                migrations::repairs,
                migrations::isAtHead,
                () -> migrations.plan(Target.head()),
                () -> migrations.run(Target.back(1)),
                () -> migrations.run(Target.head()));
        for (var call : calls) {
            try {
                call.run();
            } catch (MigrationException told) {
                assertThat(told.getMessage()).as(damage).isNotBlank();
            }
        }
    }
}
