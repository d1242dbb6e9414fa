package dev.rung.cli;

import static dev.rung.cli.Databases.tables;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What protects production. */
class ConfirmationTest {

    @TempDir
    private Path folder;

    private Application application;

    @BeforeEach
    void migrate() {
        application = Application.ofTables(folder, 1, 2);
        application.ok("migrate", "--env", "prod");
    }

    @Test
    void refusesWhenNobodyIsThereToBeAsked() {
        var outcome = application.run("rollback", "--env", "prod");
        assertThat(outcome.code()).isEqualTo(ExitCode.REFUSED.number());
        assertThat(outcome.err()).isEqualTo("""
                error: `prod` is protected: 2 step2 would be rolled back, with the data that came since
                  it was not confirmed, so that nothing was done
                  fix, if it is meant: type its name when asked on a terminal, or `--yes-i-mean prod`
                """);
        assertThat(tables(application.database())).containsExactly("t1", "t2");
    }

    @Test
    void goesOnWhenItsNameIsTyped() {
        var outcome = application.answering("prod").run("rollback", "--env", "prod");
        assertThat(outcome.err()).startsWith("""
                `prod` is protected: 2 step2 would be rolled back, with the data that came since
                Type its name to go on:\s
                """);
        assertThat(outcome.code()).isZero();
        assertThat(tables(application.database())).containsExactly("t1");
    }

    @Test
    void staysWhenAnythingElseIsTyped() {
        assertThat(application.answering("yes").run("redo", "--env", "prod").code())
                .isEqualTo(ExitCode.REFUSED.number());
    }

    @Test
    void takesTheNameAsAnOption() {
        application.ok("migrate", "--to", "1", "--env", "prod", "--yes-i-mean", "prod");
        assertThat(tables(application.database())).containsExactly("t1");
        var other = application.run("rollback", "--env", "prod", "--yes-i-mean", "dev");
        assertThat(other.code()).isEqualTo(ExitCode.REFUSED.number());
        assertThat(other.err()).startsWith("error: `dev` is confirmed, but this is `prod`");
    }

    @Test
    void asksNothingWhenNothingIsLost() {
        application.ok("migrate", "--env", "prod");
        application.ok("rollback", "--env", "dev");
    }
}
