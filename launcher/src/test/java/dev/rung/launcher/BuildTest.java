package dev.rung.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildTest {

    private static final Path SOURCES = Path.of("src", "main", "java", "shop");
    private static final Path RESOURCES = Path.of("src", "main", "resources");
    private static final Path CLASSES = Path.of("target", "classes");

    @TempDir
    private Path module;

    private Build build;

    @BeforeEach
    void compile() throws IOException {
        at(1, SOURCES.resolve("A.java"));
        at(1, SOURCES.resolve("package-info.java"));
        at(1, RESOURCES.resolve("migrations.properties"));
        at(2, CLASSES.resolve("shop").resolve("A.class"));
        at(2, CLASSES.resolve("migrations.properties"));
        build = Build.ofMaven(module);
    }

    /** A file that was written so many minutes after the beginning; its folders are as old as the first. */
    private void at(int minutes, Path file) throws IOException {
        var path = module.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, "written at " + minutes);
        Files.setLastModifiedTime(path, minute(minutes));
        for (var folder = path.getParent(); folder.startsWith(module); folder = folder.getParent()) {
            Files.setLastModifiedTime(folder, minute(1));
        }
    }

    private static FileTime minute(int minutes) {
        return FileTime.fromMillis(1_000_000L + 60_000L * minutes);
    }

    @Test
    void isCurrentWhereEachSourceHasItsClass() throws IOException {
        assertThat(build.isCurrent()).isTrue();
    }

    @Test
    void changedSourceIsNotCompiledYet() throws IOException {
        at(3, SOURCES.resolve("A.java"));
        assertThat(build.isCurrent()).isFalse();
    }

    @Test
    void newClassesBesideOneThatIsGoneAreWhatAFailureLeft() throws IOException {
        at(1, SOURCES.resolve("B.java"));
        at(4, CLASSES.resolve("shop").resolve("A.class"));
        assertThat(build.isCurrent()).isFalse();
    }

    @Test
    void settingsBelongToTheBuild() throws IOException {
        at(3, RESOURCES.resolve("migrations.properties"));
        assertThat(build.isCurrent()).isFalse();
    }

    @Test
    void sourceThatWasDeletedIsSeenByItsFolder() throws IOException {
        Files.setLastModifiedTime(module.resolve(SOURCES), minute(3));
        assertThat(build.isCurrent()).isFalse();
    }

    @Test
    void sourceWithoutAClassOfItsNameIsCurrentOnceItWasCompiled() throws IOException {
        at(1, SOURCES.resolve("Others.java"));
        build.keepAsCompiled(minute(2));
        assertThat(build.isCurrent()).isTrue();

        at(3, SOURCES.resolve("Others.java"));
        assertThat(build.isCurrent()).isFalse();
    }

    @Test
    void copyOutlivesTheClasses() throws IOException {
        build.keep();
        Files.delete(module.resolve(CLASSES).resolve("shop").resolve("A.class"));

        assertThat(build.copy().resolve("shop").resolve("A.class")).hasContent("written at 2");
        assertThat(build.timeOfCopy()).isEqualTo(minute(2));
    }

    @Test
    void copyFollowsTheClasses() throws IOException {
        build.keep();
        at(3, CLASSES.resolve("shop").resolve("A.class"));
        build.keep();

        assertThat(build.copy().resolve("shop").resolve("A.class")).hasContent("written at 3");
    }

    @Test
    void classThatIsGoneWasDeletedByACompilationThatFailed() throws IOException {
        build.keepAsCompiled(minute(3));
        Files.delete(module.resolve(CLASSES).resolve("shop").resolve("A.class"));

        assertThat(build.isCurrent()).isFalse();
    }
}
