package dev.rung.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.Registry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One class folder, and several compilers that see more or less of what is in it: no registry ever becomes worse. */
class CompilersTest {

    private static final JavaFileObject NAMES = Sources.file("Names", """
            final class Names {
                static final String TABLE = "posts";

                static String drop(String table) {
                    return "drop table " + table;
                }
            }
            """);

    @TempDir
    private Path folder;

    private Project project;
    private Path names;
    private Path users;
    private Path posts;
    private Path comments;

    @BeforeEach
    void makeProject() throws IOException {
        project = new Project(folder.resolve("one"));
        names = project.write(NAMES);
        users = project.write(Sources.migration("AddUsers", 1));
        posts = project.write(posts("bigint"));
        comments = project.write(Sources.migration("AddComments", 3));
    }

    private static JavaFileObject posts(String type) {
        return Sources.bodies(
                "AddPosts",
                2,
                "db.execute(\"create table \" + Names.TABLE + \" (id " + type + ")\");",
                "db.execute(Names.drop(Names.TABLE));");
    }

    /** What one compilation of everything by javac writes into an empty folder. */
    private Project clean() throws IOException {
        var clean = new Project(folder.resolve("clean"));
        assertThat(clean.javac(Stream.of(names, users, posts, comments)
                        .map(Project::text)
                        .map(clean::write)
                        .toArray(Path[]::new)))
                .isEmpty();
        return clean;
    }

    @Test
    void eclipseWritesWhatJavacWrites() throws IOException {
        assertThat(project.ecj(names, users, posts, comments)).isEmpty();
        assertThat(project.written()).isEqualTo(clean().written());
        assertThat(project.registry().entries()).noneMatch(Registry.Entry::opaque);
    }

    @Test
    void compilersInTurnEndWhereACleanCompilationDoes() throws IOException {
        assertThat(project.ecj(names, users, posts)).isEmpty();
        assertThat(project.javac(posts, comments)).isEmpty();
        posts = project.write(posts("int"));
        assertThat(project.ecj(posts)).isEmpty();
        assertThat(project.javac(users)).isEmpty();
        posts = project.write(posts("uuid"));
        assertThat(project.javac(posts)).isEmpty();
        assertThat(project.ecj(comments, users)).isEmpty();
        assertThat(project.written()).isEqualTo(clean().written());
    }

    @Test
    void anErrorOnEclipseLeavesTheGoodRegistry() throws IOException {
        project.javac(names, users, posts, comments);
        var before = project.written();
        assertThat(project.ecj(project.write(
                        Sources.bodies("AddComments", 3, "db.execute(\"create table c (id int)\");", ""))))
                .singleElement()
                .asString()
                .startsWith("[empty-down]");
        assertThat(project.written()).isEqualTo(before);
    }

    @Test
    void aClassKnownByNameOnlyKeepsWhatIsStored() throws IOException {
        project.javac(names, users, posts);
        assertThat(project.javacAndNamed(comments, "shop.db.AddUsers", "shop.db.AddPosts"))
                .isEmpty();
        assertThat(project.written()).isEqualTo(clean().written());
    }

    @Test
    void aClassKnownByNameOnlyAndNeverStoredIsReadFromItsSource() throws IOException {
        project.javac(names, users, posts);
        Files.delete(project.classes().resolve("META-INF/rung/migrations.tsv"));
        assertThat(project.javacAndNamed(comments, "shop.db.AddUsers", "shop.db.AddPosts"))
                .isEmpty();
        assertThat(project.written()).isEqualTo(clean().written());
    }

    @Test
    void aClassWithoutSourceThatWasNeverStoredIsAnError() throws IOException {
        project.javac(names, users, posts);
        Files.delete(project.classes().resolve("META-INF/rung/migrations.tsv"));
        Files.delete(users);
        assertThat(project.javacAndNamed(comments, "shop.db.AddUsers", "shop.db.AddPosts"))
                .containsExactly("""
                of `shop.db.AddUsers` there is only a class file, and no earlier compilation stored what it does
                    a registry without it would be wrong
                    fix: compile its source too, or build from clean""");
    }

    @Test
    void aRuntimeWithoutJavacKeepsWhatIsStoredOfTheSameSource() throws Exception {
        project.javac(names, users, posts, comments);
        var before = project.written();
        assertThat(eclipseWithoutJavac(users, posts)).isEmpty();
        assertThat(project.written()).isEqualTo(before);
    }

    @Test
    void aRuntimeWithoutJavacWritesNoRegistryOfWhatItCannotRead() throws Exception {
        project.javac(names, users, posts, comments);
        var before = project.written();
        assertThat(eclipseWithoutJavac(users, project.write(posts("int"))))
                .contains("`shop.db.AddPosts` cannot be read")
                .contains("fix: run this compiler on a JDK with the module jdk.compiler");
        assertThat(project.written()).isEqualTo(before);
    }

    /** Eclipse's compiler as a process of its own, on a runtime that has all modules of Java SE and not the compiler's. */
    private String eclipseWithoutJavac(Path... files) throws Exception {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--limit-modules",
                "java.se,jdk.unsupported,jdk.zipfs",
                "-cp",
                System.getProperty("java.class.path"),
                "org.eclipse.jdt.internal.compiler.batch.Main",
                "-17",
                "-nowarn",
                "-d",
                project.classes().toString(),
                "-s",
                project.generated().toString(),
                "-processor",
                MigrationProcessor.class.getName(),
                "-cp",
                project.classes() + System.getProperty("path.separator") + System.getProperty("java.class.path")));
        Stream.of(files).map(Path::toString).forEach(command::add);
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }
}
