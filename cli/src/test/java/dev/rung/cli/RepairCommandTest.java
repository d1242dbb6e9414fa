package dev.rung.cli;

import static dev.rung.cli.Databases.execute;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RepairCommandTest {

    @TempDir
    private Path folder;

    private Application application;

    @BeforeEach
    void edit() {
        application = Application.ofTables(folder, 1, 2);
        application.ok("migrate");
        application
                .migration(1, "Step1", "create table t1 (id integer)", "drop table t1")
                .compile();
    }

    @Test
    void saysWhatItSeesAndWouldDo() {
        var outcome = application.run("repair");
        assertThat(outcome.code()).isEqualTo(ExitCode.DIFFERENT.number());
        assertThat(outcome.out().replaceAll("on 20.* UTC", "on …")).isEqualTo("""
                1 step1 was edited after it was applied on …
                  repair: take its new content for what was applied, and run nothing; right if the database is as the new content makes it
                nothing was done; `rung repair --yes` does it
                """);
        assertThat(application.run("validate").code()).isEqualTo(ExitCode.HISTORY.number());
    }

    @Test
    void doesItWhenToldTo() {
        assertThat(application.ok("repair", "--yes")).endsWith("as the new content makes it (done)\n");
        assertThat(application.ok("repair")).isEqualTo("dev: nothing to repair\n");
        application.ok("validate", "--at-head");
    }

    @Test
    void asksAboutEachOnATerminal() {
        execute(
                application.database(),
                "create table u (id int); create index i on u (id); "
                        + "update pg_index set indisvalid = false where indexrelid = 'i'::regclass");
        var outcome = application.answering("no", "yes").run("repair");
        assertThat(outcome.err()).contains("1 step1 was edited", "? Type yes: ", "index public.i is INVALID");
        assertThat(outcome.out())
                .contains("build it again, without locking its table (done)")
                .doesNotContain("makes it (done)");
        assertThat(outcome.code()).isEqualTo(ExitCode.DIFFERENT.number());
    }

    @Test
    void speaksJson() {
        assertThat(application.ok("repair", "--yes", "--json"))
                .startsWith("{\"environment\":\"dev\",\"repairs\":[{\"kind\":\"edited\",\"subject\":\"1 step1\",")
                .endsWith(",\"done\":true}]}\n");
    }
}
