package dev.rung.cli;

import static dev.rung.cli.Databases.execute;
import static dev.rung.cli.Databases.query;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a plan says of a database that is in use. */
class PlanCommandTest {

    @TempDir
    private Path folder;

    private Application application;

    @BeforeEach
    void migrate() {
        application = new Application(folder)
                .migration(
                        1,
                        "CreateCars",
                        "create table makers (id int primary key); create table cars (id int primary key, maker int, price numeric(10,2), plate text)",
                        "drop table cars; drop table makers");
        application.compile().ok("migrate");
        execute(
                application.database(),
                "insert into makers values (1); insert into cars select g, 1, g, 'B ' || g from generate_series(1, 1000) g; analyze");
    }

    private Application then(String up, String down) {
        return application.migration(2, "Change", up, down).compile();
    }

    @Test
    void saysWhatIsCopiedUnderWhichLock() {
        then(
                "alter table cars alter column price type numeric(12,4)",
                "alter table cars alter column price type numeric(10,2)");
        assertThat(application.ok("plan")).isEqualTo("""
                -- up 2 change (cars.Change)
                -- others wait a moment
                --   locks   cars: ACCESS EXCLUSIVE, nobody can read or write it
                --   work    copies cars and builds 1 index, 1000 rows; a moment
                alter table cars alter column price type numeric(12,4);
                -- the columns of cars change: a pooled connection that has prepared `select *` or a changed column fails once in a transaction
                -- ("cached plan must not change result type"); `autosave=conservative` in the address of pgjdbc lets it prepare anew
                """);
    }

    @Test
    void saysThatWorkGoesOnUnderALockOfAnEarlierStatement() {
        then("alter table cars add state text; update cars set state = 'new'", "alter table cars drop column state");
        assertThat(application.ok("plan")).contains("""
                -- others wait a moment
                --   locks   cars: ACCESS EXCLUSIVE, nobody can read or write it
                alter table cars add state text;
                --   work    writes rows of cars anew, 1000 rows; a moment
                update cars set state = 'new';
                """);
    }

    @Test
    void saysNothingOfTablesThatAreNotThereYet() {
        then("create table parts (id int primary key); alter table parts add name text not null", "drop table parts");
        assertThat(application.ok("plan")).isEqualTo("""
                -- up 2 change (cars.Change)
                create table parts (id int primary key);
                alter table parts add name text not null;
                """);
    }

    @Test
    void findsNullsDuplicatesAndOrphans() {
        execute(
                application.database(),
                "update cars set maker = 2, plate = null where id = 3; update cars set plate = 'B 1' where id = 2");
        then(
                "alter table cars alter column plate set not null; alter table cars add constraint plates unique (plate); alter table cars add constraint made_by foreign key (maker) references makers",
                "alter table cars drop constraint made_by; alter table cars drop constraint plates; alter table cars alter column plate drop not null");
        assertThat(application.ok("plan")).doesNotContain("data ");
        assertThat(application.ok("plan", "--check-data"))
                .contains(
                        "--   data    `cars` has rows without `plate`\n",
                        "--   data    `cars` has several rows with the same `plate`\n",
                        "--   data    `cars` has rows whose `maker` is not in `makers`\n");
        execute(application.database(), "update cars set maker = 1, plate = 'B ' || id");
        assertThat(application.ok("plan", "--check-data")).doesNotContain("data ");
    }

    @Test
    void doesNotJudgeRowsThatAnEarlierStatementChanges() {
        execute(application.database(), "update cars set plate = null where id = 3");
        then(
                "update cars set plate = '' where plate is null; alter table cars alter column plate set not null",
                "alter table cars alter column plate drop not null");
        assertThat(application.ok("plan", "--check-data")).doesNotContain("data ");
    }

    @Test
    void saysWhoIsInTheWay() throws SQLException {
        then("alter table cars add state text", "alter table cars drop column state");
        application.write(
                "migrations.properties",
                "db.user = postgres\n%dev.db.url = " + application.database().getUrl()
                        + "\nmigrations.lock-timeout = 0ms\n");
        try (var other = application.database().getConnection();
                var statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("set application_name = 'reader'; select count(*) from cars");
            assertThat(application.ok("plan").lines())
                    .anyMatch(line -> line.startsWith("-- process ")
                            && line.contains("`reader`, user `postgres`, idle in transaction")
                            && line.contains("holds a lock on `cars`"));
        }
        assertThat(application.ok("plan")).doesNotContain("in the way");
    }

    @Test
    void saysNothingOfWhatAnOlderCompilerCompiled() throws IOException {
        then(
                "alter table cars alter column price type numeric(12,4)",
                "alter table cars alter column price type numeric(10,2)");
        Files.delete(application.classes().resolve("META-INF/rung/2_Change.effects"));
        assertThat(application.ok("plan")).isEqualTo("""
                -- up 2 change (cars.Change)
                alter table cars alter column price type numeric(12,4);
                """);
        assertThat(application.ok("plan", "--json")).contains("\"statements\":null");
    }

    @Test
    void refusesWhatKeepsOthersWaitingForTooLong() {
        execute(application.database(), "update pg_class set reltuples = 50000000 where relname = 'cars'");
        application.write(
                "migrations.properties",
                "db.user = postgres\n%dev.db.url = " + application.database().getUrl()
                        + "\nmigrations.max-blocking = 5s\n");
        then(
                "alter table cars alter column price type numeric(12,4)",
                "alter table cars alter column price type numeric(10,2)");
        var refused = application.run("migrate");
        assertThat(refused.code()).isEqualTo(ExitCode.REFUSED.number());
        assertThat(refused.err()).isEqualTo("""
                error: 2 change would keep others waiting for about 1 min 40 s, and `migrations.max-blocking` is 5.0 s
                  cars: ACCESS EXCLUSIVE, nobody can read or write it
                  copies cars and builds 1 index, 50.0 million rows; about 1 min 40 s
                  nothing was run
                  fix: the same as an online change, such as `rung expand` writes it
                  or, if others may wait: `rung migrate --accept-blocking`, or `@Allow` of the check that warns of it, on the migration
                """);
        assertThat(query(application.database(), "select max(version) from rung_history"))
                .containsExactly("1");
        application.ok("migrate", "--accept-blocking");
        assertThat(query(application.database(), "select max(version) from rung_history"))
                .containsExactly("2");
    }
}
