package dev.rung.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command on projects that Gradle builds. Runs where Gradle is installed, as Debian's 4.4.1 is, which needs JDK 17. */
class GradleProjectTest {

    private static final String LIBRARIES = Arrays.stream(
                    System.getProperty("java.class.path").split(File.pathSeparator))
            .map(library -> "'" + library + "'")
            .collect(Collectors.joining(", "));

    @TempDir
    private Path folder;

    private Shop shop;

    @AfterEach
    void stop() throws IOException {
        if (shop != null) {
            shop.stop();
        }
    }

    @BeforeEach
    void create() {
        boolean isInstalled = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(directory -> Files.isExecutable(Path.of(directory, "gradle")));
        assumeTrue(isInstalled && Runtime.version().feature() == 17, "there is no Gradle that runs here");
        shop = new Shop(folder.resolve("my shop"));
    }

    private void one() throws IOException {
        shop.write("settings.gradle", "rootProject.name = 'shop'\n");
        shop.write("build.gradle", """
                apply plugin: 'java'
                def rung = files(%s)
                dependencies { compileOnly rung; testRuntimeOnly rung }
                compileJava.options.annotationProcessorPath = rung
                """.formatted(LIBRARIES));
        shop.write("src/main/resources/migrations.properties", "%dev.db.url = embedded\n");
        shop.migration("create table users (id bigint primary key)");
    }

    @Test
    void worksOnTheLastBuildWhileTheSourcesDoNotCompile() throws IOException, InterruptedException {
        one();
        var migrate = shop.rung("migrate");
        assertThat(migrate.out()).as(migrate.err()).contains("from version 0 to 1");

        shop.migration("create table users (id bigint primary kee)");

        var refused = shop.rung("migrate");
        assertThat(refused.err())
                .contains("[syntax-error]", "do not compile, as Gradle says above", "so nothing was done");
        assertThat(refused.code()).isEqualTo(9);
        var status = shop.rung("status");
        assertThat(status.err()).contains("do not compile, as Gradle says above", "of the last build that did, of ");
        assertThat(status.out()).contains("1  add users  applied");
    }

    @Test
    void projectOfSeveralSeesWhatChangedInTheOthers() throws IOException, InterruptedException {
        shop.write("settings.gradle", "include 'app', 'db'\n");
        shop.write("db/build.gradle", """
                apply plugin: 'java'
                def rung = files(%s)
                dependencies { compileOnly rung }
                compileJava.options.annotationProcessorPath = rung
                """.formatted(LIBRARIES));
        shop.write("app/build.gradle", """
                apply plugin: 'java'
                dependencies { compile project(':db'); testRuntimeOnly files(%s) }
                """.formatted(LIBRARIES));
        shop.write("app/src/main/resources/migrations.properties", "%dev.db.url = embedded\n");
        shop.migration("db/", "create table users (id bigint primary key)");
        var app = new Shop(shop.folder().resolve("app"));

        var first = app.rung("sql", "1");
        assertThat(first.out()).as(first.err()).contains("id bigint primary key");
        assertThat(app.rung("sql", "1").err()).isEmpty();

        shop.migration("db/", "create table users (id uuid primary key)");

        assertThat(app.rung("sql", "1").out()).contains("id uuid primary key");

        shop.migration("db/", "create table users (id uuid primary kee)");

        var last = app.rung("sql", "1");
        assertThat(last.err()).contains("[syntax-error]", "of the last build that did, of ");
        assertThat(last.out()).contains("id uuid primary key");
    }

    @Test
    void buildIsThatWhoseSettingsLieAround() throws IOException {
        shop.write("settings.gradle", "include 'app'\n");
        shop.write("gradle.properties", "");
        shop.write("app/build.gradle.kts", "");

        var app = shop.folder().resolve("app");
        assertThat(new GradleProject(app).buildFiles())
                .containsExactly(
                        app.resolve("build.gradle.kts"),
                        shop.folder().resolve("settings.gradle"),
                        shop.folder().resolve("gradle.properties"));
    }
}
