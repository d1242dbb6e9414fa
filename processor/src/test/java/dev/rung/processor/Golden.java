package dev.rung.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.assertj.core.util.Files.newTemporaryFolder;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * Compares everything that a compilation says with a file under {@code golden/<test>/<case>.txt}. A source marks the line where
 * an error is expected with {@code // error}, and a note with {@code // note}.
 */
public final class Golden {

    private static final Path FOLDER = Path.of("src/test/resources/golden");

    private Golden() {}

    /** Compiles the sources with javac and compares; Eclipse's compiler is to find the same. */
    public static void check(Class<?> test, String name, JavaFileObject... sources) {
        checkBodies(test, name, sources);
        assertThat(findings(eclipse(sources).stream()))
                .as("the findings on Eclipse's compiler")
                .containsExactlyInAnyOrderElementsOf(
                        findings(compile(sources).diagnostics().stream().map(Golden::text)));
    }

    /** Compiles the sources with javac alone, and compares: Eclipse's compiler does not show what this is about. */
    public static void checkBodies(Class<?> test, String name, JavaFileObject... sources) {
        var said = compile(sources).diagnostics().stream()
                .peek(Golden::assertMarked)
                .map(Golden::render)
                .collect(Collectors.joining("\n\n", "", "\n"));
        var golden = FOLDER.resolve(test.getSimpleName()).resolve(name + ".txt");
        if (!Files.exists(golden)) {
            fail("there is no " + golden + "; if this is right, it is to hold:\n" + said);
        }
        assertThat(said).isEqualTo(read(golden));
    }

    /** Compiles with every warning an error, and expects nothing to be said but notes. */
    public static void silent(JavaFileObject... sources) {
        var compilation = Compiler.javac()
                .withProcessors(processors())
                .withOptions("-Xlint:all", "-Werror")
                .compile(sources);
        assertThat(compilation.diagnostics())
                .filteredOn(diagnostic -> diagnostic.getKind() != Diagnostic.Kind.NOTE)
                .isEmpty();
        assertThat(findings(eclipse(sources).stream())).isEmpty();
    }

    /** As a compiler finds them. */
    private static List<Processor> processors() {
        return ServiceLoader.load(Processor.class).stream()
                .filter(provider -> provider.type().getPackage().equals(MigrationProcessor.class.getPackage()))
                .map(ServiceLoader.Provider::get)
                .toList();
    }

    private static Compilation compile(JavaFileObject... sources) {
        return Compiler.javac().withProcessors(processors()).compile(sources);
    }

    private static List<String> eclipse(JavaFileObject... sources) {
        try {
            var project = new Project(newTemporaryFolder().toPath());
            return project.ecj(Stream.of(sources).map(project::write).toArray(Path[]::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first lines of what the checks say. */
    private static List<String> findings(Stream<String> messages) {
        return messages.filter(message -> message.startsWith("["))
                .map(message -> message.lines().findFirst().orElseThrow())
                .toList();
    }

    private static void assertMarked(Diagnostic<? extends JavaFileObject> diagnostic) {
        assertThat(diagnostic.getSource()).as("the place of: " + diagnostic).isNotNull();
        try {
            var lines = diagnostic.getSource().getCharContent(true).toString().lines();
            assertThat(lines.skip(diagnostic.getLineNumber() - 1).findFirst())
                    .as("the line of: " + diagnostic)
                    .hasValueSatisfying(line -> assertThat(line).contains("// " + kind(diagnostic)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String render(Diagnostic<? extends JavaFileObject> diagnostic) {
        return "%s:%d: %s: %s"
                .formatted(
                        Path.of(diagnostic.getSource().getName()).getFileName(),
                        diagnostic.getLineNumber(),
                        kind(diagnostic),
                        text(diagnostic));
    }

    private static String kind(Diagnostic<?> diagnostic) {
        return diagnostic.getKind().name().toLowerCase(Locale.ROOT);
    }

    private static String text(Diagnostic<?> diagnostic) {
        return diagnostic.getMessage(Locale.ROOT);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
