package dev.rung.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandTest {

    @TempDir
    private Path folder;

    private static String[] report(Application application, String... more) {
        var command = new ArrayList<>(
                List.of("report", "--source", application.sources().toString()));
        command.addAll(List.of(more));
        return command.toArray(String[]::new);
    }

    private String page(Application application, String... more) throws IOException {
        var file = folder.resolve("out/history.html");
        var command = new ArrayList<>(List.of("-o", file.toString()));
        command.addAll(List.of(more));
        assertThat(application.ok(report(application, command.toArray(String[]::new))))
                .isEqualTo(file + "\n");
        return Files.readString(file);
    }

    @Test
    void writesAPageWithoutADatabase() throws IOException {
        var application = Application.ofTables(folder, 1, 2);
        assertThat(page(application, "--title", "Cars"))
                .startsWith("<!DOCTYPE html>")
                .contains("<title>Cars</title>", "new table `t2`: `id`", "\"standing\":null");
    }

    @Test
    void showsWhereADatabaseStandsAndItsDrift() throws IOException {
        var application = Application.ofTables(folder, 1, 2);
        application.ok("migrate", "--to", "1");
        Databases.execute(application.database(), "create table extra (id int)");
        assertThat(page(application, "--env", "dev"))
                .contains(
                        "\"environment\":\"dev\",\"behind\":1",
                        "\"version\":1,\"description\":\"step1\",\"state\":\"applied\"",
                        "\"state\":\"pending\"",
                        "\"direction\":\"up\",\"version\":1",
                        "extra` is in the database, and no migration makes it");
    }

    @Test
    void saysWhyADatabaseWasNotCompared() throws IOException {
        var application = Application.ofTables(folder, 1);
        application.ok("migrate", "--env", "prod");
        assertThat(page(application, "--env", "prod"))
                .contains("\"drift\":null", "It was not compared: `prod` is protected");
    }

    @Test
    void saysHowLongWhatIsNewTakesInADatabase() {
        var application = Application.ofTables(folder, 1, 2, 3);
        application.ok("migrate", "--to", "2", "--env", "dev");
        assertThat(application.ok(report(application, "--since", "1", "--format", "markdown", "--env", "dev")))
                .containsOnlyOnce("**Time in `dev`:** at once: nothing in it grows with a table");
    }

    @Test
    void saysWhatIsNewSinceAVersion() {
        var application = Application.ofTables(folder, 1, 2, 3);
        assertThat(application.ok(report(application, "--since", "2", "--format", "markdown")))
                .contains("1 new version since `2`.", "- new table `t3`: `id`")
                .doesNotContain("`t2`");
    }

    @Test
    void saysWhatIsNewSinceACommit() throws IOException, InterruptedException {
        var application = Application.ofTables(folder, 1, 2);
        git("init", "-q");
        git("add", "src");
        git("-c", "user.name=a", "-c", "user.email=a@example.org", "commit", "-qm", "first");
        application.migration(3, "Later", "create table t3 (id int)", "drop table t3");
        assertThat(application.ok(report(application, "--since", "HEAD", "--format", "markdown")))
                .contains("1 new version since `HEAD`.", "### 3 later");
        var unknown = application.run(report(application, "--since", "nowhere", "--format", "markdown"));
        assertThat(unknown.code()).isEqualTo(ExitCode.USAGE.number());
        assertThat(unknown.err()).startsWith("error: `nowhere` is neither a version nor a commit of git: ");
    }

    private void git(String... args) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(args));
        var git = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        assertThat(new String(git.getInputStream().readAllBytes())).isEmpty();
        assertThat(git.waitFor()).isZero();
    }

    @Test
    void asksSinceWhen() {
        var application = Application.ofTables(folder, 1);
        assertThat(application.run(report(application, "--format", "markdown")).err())
                .contains("it was not said since when");
        assertThat(application.run(report(application, "--since", "1")).err())
                .contains("`--since` has no meaning there");
    }

    @Test
    void saysWhichMistakeKeepsItFromShowing() {
        var application = new Application(folder);
        application.write("src/main/java/cars/Broken.java", "package cars;\nimport dev.rung.*;\nclass Broken {\n");
        application.write("target/classes/empty", "");
        var outcome = application.run(report(application));
        assertThat(outcome.code()).isEqualTo(ExitCode.CONFIGURATION.number());
        assertThat(outcome.err()).contains("Broken.java:3: error: reached end of file while parsing");
    }
}
