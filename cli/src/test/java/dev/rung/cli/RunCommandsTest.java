package dev.rung.cli;

import static dev.rung.cli.Databases.execute;
import static dev.rung.cli.Databases.query;
import static dev.rung.cli.Databases.tables;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Looking and running: what is done every day. */
class RunCommandsTest {

    @TempDir
    private Path folder;

    private Application application;

    @BeforeEach
    void compile() {
        application = Application.ofTables(folder, 1, 2, 3);
    }

    @Test
    void migratesAndRollsBack() {
        assertThat(application.ok("migrate")).matches("dev: from version 0 to 3, 3 steps in .*\n");
        assertThat(application.ok("migrate")).isEqualTo("dev: at version 3, nothing to do\n");
        assertThat(application.ok("rollback")).matches("dev: from version 3 to 2, 1 step in .*\n");
        assertThat(tables(application.database())).containsExactly("t1", "t2");
        application.ok("rollback", "--to", "0");
        assertThat(tables(application.database())).isEmpty();
        application.ok("migrate", "--to", "2");
        application.ok("rollback", "--steps", "2");
        assertThat(tables(application.database())).isEmpty();
    }

    @Test
    void redoesTheNewest() {
        application.ok("migrate");
        execute(application.database(), "insert into t3 values (1)");
        assertThat(application.ok("redo")).matches("dev: from version 3 to 3, 2 steps in .*\n");
        assertThat(query(application.database(), "select count(*) from t3")).containsExactly("0");
    }

    @Test
    void showsTheStatus() {
        application.ok("migrate", "--to", "2");
        assertThat(application.ok("status").replaceAll("applied  .* by postgres in \\d+ ms", "applied  …"))
                .isEqualTo("""
                        1  step1  applied  …
                        2  step2  applied  …
                        3  step3  pending
                        dev: 1 to run, with `rung migrate`
                        """);
    }

    @Test
    void coloursWhatIsToBeSeen() {
        assertThat(application.coloured().ok("status")).contains("\u001b[33m3  step3  pending\u001b[");
    }

    @Test
    void plansExactlyWhatWouldRun() {
        application.ok("migrate", "--to", "2");
        assertThat(application.ok("plan")).isEqualTo("""
                -- up 3 step3 (cars.Step3)
                create table t3 (id int);
                """);
        assertThat(application.ok("plan", "--to", "1")).isEqualTo("""
                -- down 2 step2 (cars.Step2)
                drop table t2;
                """);
        assertThat(application.ok("plan", "--rollback", "2")).contains("down 2", "down 1");
        assertThat(application.ok("plan", "--redo")).contains("down 2", "up 2");
        assertThat(tables(application.database())).containsExactly("t1", "t2");
    }

    @Test
    void showsTheSqlOfOne() {
        assertThat(application.ok("sql", "2")).isEqualTo("""
                -- up 2 step2 (cars.Step2)
                create table t2 (id int);

                -- down 2 step2 (cars.Step2)
                drop table t2;
                """);
    }

    @Test
    void showsTheHistory() {
        assertThat(application.ok("history")).isEqualTo("dev: no step was taken yet\n");
        application.ok("migrate", "--to", "1");
        application.ok("rollback");
        assertThat(application.ok("history").replaceAll("  20.* by postgres in \\d+ ms", "  …"))
                .isEqualTo("""
                        1  up    1 step1  …
                        2  down  1 step1  …
                        """);
    }

    @Test
    void validates() {
        assertThat(application.ok("validate")).isEqualTo("dev: the history fits this build; 3 to run\n");
        assertThat(application.run("validate", "--at-head").code()).isEqualTo(ExitCode.HISTORY.number());
        application.ok("migrate");
        application.ok("validate", "--at-head");
        application
                .migration(2, "Step2", "create table t2 (id bigint)", "drop table t2")
                .compile();
        var edited = application.run("validate");
        assertThat(edited.code()).isEqualTo(ExitCode.HISTORY.number());
        assertThat(edited.err()).startsWith("error: 2 step2 was edited after it was applied\n");
    }

    @Test
    void speaksJson() {
        application.ok("migrate", "--to", "2");
        application.ok("rollback");
        assertThat(application
                        .ok("status", "--json")
                        .replaceAll("At\":\"[^\"]+\"", "At\":\"…\"")
                        .replaceAll("Millis\":\\d+", "Millis\":0"))
                .isEqualTo(
                        "{\"environment\":\"dev\",\"head\":3,\"behind\":2,\"migrations\":["
                                + "{\"version\":1,\"description\":\"step1\",\"state\":\"applied\",\"opaque\":false,\"appliedAt\":\"…\",\"appliedBy\":\"postgres\",\"tookMillis\":0},"
                                + "{\"version\":2,\"description\":\"step2\",\"state\":\"pending\",\"opaque\":false,\"appliedAt\":null,\"appliedBy\":null,\"tookMillis\":null},"
                                + "{\"version\":3,\"description\":\"step3\",\"state\":\"pending\",\"opaque\":false,\"appliedAt\":null,\"appliedBy\":null,\"tookMillis\":null}]}\n");
        assertThat(application.ok("--json", "plan", "--to", "2"))
                .isEqualTo(
                        "{\"steps\":[{\"direction\":\"up\",\"version\":2,\"description\":\"step2\",\"class\":\"cars.Step2\","
                                + "\"transactional\":true,\"sql\":[\"create table t2 (id int)\"],\"blockingMillis\":0,"
                                + "\"statements\":[{\"sql\":\"create table t2 (id int)\",\"locks\":[],\"work\":[],\"waits\":[],"
                                + "\"reshapes\":[],\"problems\":[]}]}],\"obstacles\":[]}\n");
        assertThat(application.ok("migrate", "--json"))
                .startsWith("{\"environment\":\"dev\",\"from\":1,\"to\":3,\"tookMillis\":");
        assertThat(application.ok("history", "--json"))
                .contains("\"position\":3,\"direction\":\"down\",\"version\":2,");
        assertThat(application.ok("validate", "--json"))
                .isEqualTo("{\"environment\":\"dev\",\"valid\":true,\"behind\":0,\"unknown\":[]}\n");
    }
}
