package dev.rung.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The command on a project, each time as a process of its own. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the wrapper is a script of the shell")
class LauncherTest {

    @TempDir
    private Path folder;

    private Shop shop;

    @AfterEach
    void stop() throws IOException {
        shop.stop();
    }

    @BeforeEach
    void create() throws IOException {
        shop = Shop.in(folder.resolve("my shop"));
    }

    @Test
    void worksOnTheLastBuildWhileTheSourcesDoNotCompile() throws IOException, InterruptedException {
        assertThat(shop.rung("migrate").out()).contains("from version 0 to 1");

        shop.migration("create table users (id bigint primary kee)");

        var status = shop.rung("status");
        assertThat(status.err())
                .contains("[syntax-error]", "the sources do not compile", "of the last build that did, of ");
        assertThat(status.out()).contains("1  add users  applied");
        assertThat(status.code()).isZero();
        assertThat(shop.rung("rollback").out()).contains("from version 1 to 0");
    }

    @Test
    void doesNotMigrateByABuildThatIsNotThatOfTheSources() throws IOException, InterruptedException {
        assertThat(shop.rung("sql", "1").code()).isZero();

        shop.migration("create table users (id bigint primary kee)");

        var migrate = shop.rung("migrate");
        assertThat(migrate.err()).contains("so nothing was done", "fix: mend them");
        assertThat(migrate.code()).isEqualTo(9);
        assertThat(shop.rung("status").out()).contains("1  add users  pending");
    }

    @Test
    void compilesWhatHasChanged() throws IOException, InterruptedException {
        assertThat(shop.rung("sql", "1").out()).contains("id bigint primary key");

        shop.migration("create table users (id uuid primary key)");

        assertThat(shop.rung("sql", "1").out()).contains("id uuid primary key");
    }

    @Test
    void saysSoWhereNoBuildWasEverGood() throws IOException, InterruptedException {
        shop.migration("create table users (id bigint primary kee)");

        var status = shop.rung("status");
        assertThat(status.err()).contains("no build that did is kept");
        assertThat(status.code()).isEqualTo(9);
    }

    @Test
    void endsAsTheCommandDoes() throws IOException, InterruptedException {
        assertThat(shop.rung("status", "--env", "live").code()).isEqualTo(3);
        assertThat(shop.rung("stats").code()).isEqualTo(2);
    }

    @Test
    void helpNamesItsOwnOptionsToo() throws IOException, InterruptedException {
        assertThat(shop.rung("--help").out()).contains("Commands:", "--directory=DIR", "--class-path=PATH");
    }

    @Test
    void saysWhereItLookedForAProject() throws IOException, InterruptedException {
        var nowhere = new Shop(folder).rung("status");
        assertThat(nowhere.err()).isEqualToNormalizingNewlines("""
                        error: there is no project of Maven or Gradle in `%s`
                          the migrations are read from the classes of the application
                          fix: go to the folder of its `pom.xml` or `build.gradle`, or name it with `--directory`; where it is built otherwise, name its
                          classes and libraries with `--class-path`
                        """.formatted(folder));
        assertThat(nowhere.code()).isEqualTo(3);
    }

    @Test
    void ownClassesAndLibrariesNeedNoMaven() throws IOException, InterruptedException {
        assertThat(shop.rung("sql", "1").code()).isZero();
        var classes = shop.folder().resolve(Path.of("target", "classes")).toString();

        assertThat(new Shop(folder).rung("--class-path=" + classes, "sql", "1").out())
                .contains("create table users");
    }

    @Test
    void whoStopsItStopsTheCommand() throws IOException, InterruptedException {
        shop.migration("create table users as select pg_sleep(600)");
        var launcher = shop.launcher("migrate").start();
        var command = await().atMost(Duration.ofMinutes(1))
                .until(
                        () -> launcher.children()
                                .filter(LauncherTest::isCommandLine)
                                .findFirst(),
                        found -> found.isPresent());

        launcher.destroy();

        launcher.waitFor();
        assertThat(command.orElseThrow().isAlive()).isFalse();
    }

    private static boolean isCommandLine(ProcessHandle process) {
        return process.info()
                .arguments()
                .map(arguments -> String.join(" ", arguments).contains("dev.rung.cli.Main"))
                .orElse(false);
    }
}
