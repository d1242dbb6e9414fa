package dev.rung.cli;

import static dev.rung.cli.Application.hidden;
import static dev.rung.cli.Databases.query;
import static dev.rung.cli.Databases.tables;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What goes wrong says what to do, has its own exit code, and shows no stack trace. */
class ErrorsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            status --env nowhere          | CONNECTION    | error: the database cannot be reached
            status --env pord             | CONFIGURATION | error: migrations.properties: there is no environment `pord`
            migrate --to 7                | HISTORY       | error: there is no version 7
            sql 7                         | HISTORY       | error: there is no version 7
            rollback --steps 0            | USAGE         | error: `0` is no number of steps
            statsu                        | USAGE         | Unmatched argument at index 0: 'statsu'
            rollback --steps 1 --to 1     | USAGE         | Error: --steps=N, --to=VERSION are mutually exclusive
            """)
    void saysWhatIsWrong(String command, ExitCode code, String message) {
        var outcome = Application.ofTables(folder, 1).run(command.split(" "));
        assertThat(outcome.err()).startsWith(message).doesNotContain("\tat ");
        assertThat(outcome.code()).isEqualTo(code.number());
    }

    @Test
    void explainsAMigrationThatFails() {
        var application = Application.ofTables(folder, 1);
        application
                .migration(2, "Step2", hidden("create table t1 (id int)"), hidden("drop table t1"))
                .compile();
        var outcome = application.run("migrate");
        assertThat(outcome.code()).isEqualTo(ExitCode.FAILED.number());
        assertThat(outcome.err())
                .contains("error: up 2 step2 failed at statement 1", "relation \"t1\" already exists", "fix: ")
                .doesNotContain("\tat ");
        var json = application.run("migrate", "--json");
        assertThat(json.out()).startsWith("{\"error\":{\"kind\":\"failed\",\"code\":6,\"message\":\"up 2 step2 failed");
        assertThat(json.err()).isEmpty();
    }

    @Test
    void saysThatThereAreNoMigrations() {
        var application = new Application(folder);
        application.write("src/main/java/cars/Car.java", "package cars; class Car {}");
        var outcome = application.compile().run("status");
        assertThat(outcome.code()).isEqualTo(ExitCode.CONFIGURATION.number());
        assertThat(outcome.err()).startsWith("error: no registry of migrations on the class path");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void leavesNothingBehindWhenItIsInterrupted() throws IOException, InterruptedException {
        var application = Application.ofTables(folder, 1);
        application
                .migration(2, "Step2", "create table t2 (id int); select pg_sleep(120)", "drop table t2")
                .compile();
        var process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        application.classes() + ":" + System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "migrate"))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        Awaitility.await()
                .until(() -> !query(
                                application.database(),
                                "select 1 from pg_stat_activity where query like '%pg_sleep(120)%' and pid <> pg_backend_pid()")
                        .isEmpty());
        new ProcessBuilder("kill", "-INT", String.valueOf(process.pid()))
                .start()
                .waitFor();
        var said = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor(10, TimeUnit.SECONDS)).as(said).isTrue();
        assertThat(process.exitValue()).as(said).isEqualTo(130);
        assertThat(said)
                .contains("interrupted: cancels the statement that runs")
                .doesNotContain("\tat ");
        assertThat(tables(application.database())).containsExactly("t1");
        assertThat(query(
                        application.database(),
                        "select count(*) from pg_locks where relation = 'rung_history'::regclass"))
                .containsExactly("0");
    }
}
