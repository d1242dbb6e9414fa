package dev.rung.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What Gradle does with a processor that declares nothing to it: it compiles everything anew after any change (Gradle, "Incremental
 * annotation processing"). Runs where Gradle is installed, as Debian's 4.4.1 is, which needs JDK 17.
 */
class GradleTest {

    @TempDir
    private Path folder;

    private Path gradle;

    @BeforeEach
    void findGradle() throws IOException {
        var installed = Stream.of(System.getenv("PATH").split(System.getProperty("path.separator")))
                .map(directory -> Path.of(directory, "gradle"))
                .filter(Files::isExecutable)
                .findFirst();
        assumeTrue(installed.isPresent() && Runtime.version().feature() == 17, "there is no Gradle that runs here");
        gradle = installed.get();
        Files.writeString(folder.resolve("settings.gradle"), "rootProject.name = 'shop'\n");
        Files.writeString(folder.resolve("build.gradle"), """
                apply plugin: 'java'
                def rung = files(%s)
                dependencies { compileOnly rung }
                compileJava.options.annotationProcessorPath = rung
                """.formatted(classPath()));
    }

    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(System.getProperty("path.separator")))
                .map(entry -> "'" + entry + "'")
                .collect(Collectors.joining(", "));
    }

    @Test
    void anyChangeEndsWhereACleanCompilationDoes() throws Exception {
        var sources = folder.resolve("src/main/java/shop/db");
        Files.createDirectories(sources);
        write(sources, "AddUsers", Sources.migration("AddUsers", 1).getCharContent(true));
        write(sources, "AddPosts", Sources.migration("AddPosts", 2).getCharContent(true));
        build();
        assertThat(written()).containsKeys("META-INF/rung/1_AddUsers.up.sql", "META-INF/rung/2_AddPosts.up.sql");

        var edited = Sources.bodies(
                "AddPosts", 2, "db.execute(\"create table posts (id int)\");", "db.execute(\"drop table posts\");");
        write(sources, "AddPosts", edited.getCharContent(true));
        write(sources, "AddComments", Sources.migration("AddComments", 3).getCharContent(true));
        build();
        assertThat(written()).isEqualTo(clean(sources));

        Files.delete(sources.resolve("AddComments.java"));
        build();
        assertThat(written()).isEqualTo(clean(sources));
    }

    private static void write(Path sources, String name, CharSequence text) throws IOException {
        Files.writeString(sources.resolve(name + ".java"), text);
    }

    private void build() throws Exception {
        var builder = new ProcessBuilder(gradle.toString(), "--offline", "--no-daemon", "--quiet", "compileJava")
                .directory(folder.toFile())
                .redirectErrorStream(true);
        builder.environment().put("GRADLE_USER_HOME", folder.resolve("home").toString());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }

    private Map<String, String> clean(Path sources) throws IOException {
        var clean = new Project(Files.createTempDirectory(folder, "clean"));
        try (var files = Files.list(sources)) {
            assertThat(clean.javac(files.toArray(Path[]::new))).isEmpty();
        }
        return resources(clean.classes());
    }

    private Map<String, String> written() throws IOException {
        return resources(folder.resolve("build/classes/java/main"));
    }

    private static Map<String, String> resources(Path classes) throws IOException {
        var resources = new TreeMap<String, String>();
        try (var files = Files.walk(classes.resolve("META-INF"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                resources.put(classes.relativize(file).toString(), Files.readString(file));
            }
        }
        return resources;
    }
}
