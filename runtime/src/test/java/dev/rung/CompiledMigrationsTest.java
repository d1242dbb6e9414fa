package dev.rung;

import static dev.rung.Databases.query;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rung.internal.content.SqlResources;
import dev.rung.spi.CompiledSql;
import dev.rung.spi.Registry;
import dev.rung.spi.Statement;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Migrations whose SQL the compiler wrote beside the registry. */
class CompiledMigrationsTest {

    private final PGSimpleDataSource database = Databases.create();

    private Migrations migrations(TestRegistry registry) {
        return Migrations.using(database, Settings.DEFAULT, registry);
    }

    @Test
    void runsTheSqlAsItStands() {
        var migrations = migrations(new TestRegistry().compiled(1));
        migrations.run(Target.head());
        assertThat(query(database, "select make from cars")).containsExactly("a ? b {c} 'd'; e");
        assertThat(query(database, "select down_sql, statements_done from rung_history"))
                .containsExactly("{\"drop table cars\"} 0");
        migrations.run(Target.back(1));
        assertThat(Databases.tables(database)).isEmpty();
    }

    @Test
    void namesTheLineOfTheSourceWhenAStatementFails() {
        assertThatThrownBy(() ->
                        migrations(new TestRegistry().compiled(1).compiled(2)).run(Target.head()))
                .isInstanceOf(FailedMigrationException.class)
                .hasMessage("""
                        up 2 compiled failed at statement 2 of 2 (Compiled.java:12)
                          PostgreSQL: column "make" of relation "cars" already exists (42701)
                            alter table cars add column make text
                          nothing of it stays: the database is as it was before this migration
                          fix: mend `cars.Compiled` and run again; if the whole database was made before by another tool, or `rung_history` was dropped by hand: `rung baseline --version …` takes what is there for applied""");
        assertThat(query(database, "select count(*) from information_schema.columns where table_name = 'cars'"))
                .containsExactly("2");
    }

    @Test
    void leavesTransactionsToTheRunner() {
        assertThatThrownBy(() -> migrations(new TestRegistry().compiled(3)).run(Target.head()))
                .isInstanceOf(FailedMigrationException.class)
                .hasMessageStartingWith("up 3 compiled begins or ends a transaction itself (Compiled.java:11)");
        assertThat(query(database, "select count(*) from rung_history")).containsExactly("0");
    }

    @Test
    void takesOneRoundTripForEachMigration() throws Exception {
        migrations(TestRegistry.ofTables(9)).run(Target.head());
        var one = TestRegistry.ofTables(9).compiled(11);
        var three = TestRegistry.ofTables(9).compiled(11).compiled(12).compiled(13);
        int first = roundTripsOf(
                through -> Migrations.using(through, Settings.DEFAULT, one).run(Target.head()));
        migrations(one).run(Target.back(1));
        int all = roundTripsOf(
                through -> Migrations.using(through, Settings.DEFAULT, three).run(Target.head()));
        assertThat(all - first).as("round trips that two more migrations cost").isEqualTo(2);
    }

    @Test
    void asksOnceWhenThereIsNothingToDo() throws Exception {
        var registry = TestRegistry.ofTables(9);
        migrations(registry).run(Target.head());
        int connecting = roundTripsOf(through -> through.getConnection().close());
        int running = roundTripsOf(
                through -> Migrations.using(through, Settings.DEFAULT, registry).run(Target.head()));
        assertThat(running - connecting).isEqualTo(1);
    }

    @Test
    void loadsNothingOfJooq() throws Exception {
        var process = Child.start(database, "compiled", "-Xlog:class+load:stdout");
        var said = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said).contains("from version 0 to 12, 2 steps in");
        assertThat(said.lines().filter(line -> line.contains(" org.jooq."))).isEmpty();
    }

    private interface Work {
        void on(DataSource dataSource) throws Exception;
    }

    private int roundTripsOf(Work work) throws Exception {
        try (var proxy = new Proxy(database.getPortNumbers()[0], 0)) {
            var through = new PGSimpleDataSource();
            through.setUrl(database.getUrl());
            through.setPortNumbers(new int[] {proxy.port()});
            through.setUser(database.getUser());
            work.on(through);
            return proxy.roundTrips();
        }
    }

    @Test
    void runsNothingIfOneOfItsFilesIsNotAsTheCompilerWroteIt() {
        var migrations = migrations(new TestRegistry().compiled(1).compiled(2, "of another file"));
        assertThatThrownBy(() -> migrations.run(Target.head()))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith(
                        "`META-INF/rung/2_Compiled.up.sql` or its way down is not as the compiler wrote it");
        assertThat(Databases.tables(database)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-- up 7 cars\n\n-- Cars.java:3\ncreate table a (id int);\n",
                "-- up 7 cars\r\n\r\n-- Cars.java:3\r\ncreate table a (id int);\r\n\r\n-- Cars.java:4\r\ncreate table b (id int);\r\n",
                "-- up 7 cars\n\n-- Cars.java:3\ncreate table a (id int);\n\n-- Cars.java:4\ncreate table c (id int);\n",
                "create table a (id int);\ncreate table b (id int);\n"
            })
    void believesNoFileThatTheCompilerDidNotWrite(String text, @TempDir Path folder) throws IOException {
        var written =
                "-- up 7 cars\n\n-- Cars.java:3\ncreate table a (id int);\n\n-- Cars.java:4\ncreate table b (id int);\n";
        var entry = Registry.Entry.of(7, "x.Cars")
                .irreversible("no")
                .sql(CompiledSql.hash(CompiledSql.parse(written), CompiledSql.NONE))
                .build();
        var file = Files.createDirectories(folder.resolve("META-INF/rung")).resolve("7_Cars.up.sql");
        try (var loader = new URLClassLoader(new URL[] {folder.toUri().toURL()}, null)) {
            var resources = new SqlResources(loader, "");
            Files.writeString(file, written);
            assertThat(resources.read(entry).up().statements()).hasSize(2);
            Files.writeString(file, text);
            assertThatThrownBy(() -> resources.read(entry))
                    .isInstanceOf(ConfigurationException.class)
                    .hasMessageContaining("is not as the compiler wrote it");
        }
    }

    @Test
    void readsWhatTheCompilerWrote() {
        var text = "-- for people\n\n-- Cars.java:3\nselect 1;\n\n-- Cars.java:9\nselect '\n-- no place\n';\n";
        assertThat(CompiledSql.parse(text).statements())
                .isEqualTo(List.of(
                        new Statement("select 1", "Cars.java:3"),
                        new Statement("select '\n-- no place\n'", "Cars.java:9")));
    }
}
