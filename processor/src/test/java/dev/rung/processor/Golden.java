package dev.rung.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

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
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * Compares everything that a compilation says with a file under {@code golden/<test>/<case>.txt}. A source marks the line where
 * an error is expected with {@code // error}, and a note with {@code // note}.
 */
public final class Golden {

    private static final Path FOLDER = Path.of("src/test/resources/golden");

    /** Nobody uses what the migrations of most tests change. */
    private static final String UNUSED = "-Arung.safety=off";

    /** A system that runs, in as many words as by default. */
    public static final String RUNNING = "-Arung.safety=standard";

    private Golden() {}

    /** Compiles the sources with javac and compares; Eclipse's compiler is to say the same. */
    public static void check(Class<?> test, String name, JavaFileObject... sources) {
        check(test, name, UNUSED, sources);
    }

    /** The same for a system that runs, of which other checks say nothing. */
    public static void checkRunning(Class<?> test, String name, JavaFileObject... sources) {
        check(test, name, RUNNING, sources);
    }

    /** The same with an option of the compilation. */
    public static void checkRunning(Class<?> test, String name, String option, JavaFileObject... sources) {
        check(test, name, option, sources);
    }

    private static void check(Class<?> test, String name, String option, JavaFileObject... sources) {
        var diagnostics = compile(option, sources).diagnostics();
        var said = diagnostics.stream()
                .peek(Golden::assertMarked)
                .map(Golden::render)
                .collect(Collectors.joining("\n\n", "", "\n"));
        var golden = FOLDER.resolve(test.getSimpleName()).resolve(name + ".txt");
        if (!Files.exists(golden)) {
            fail("there is no " + golden + "; if this is right, it is to hold:\n" + said);
        }
        assertThat(said).isEqualTo(read(golden));
        assertThat(EclipseFinding.of(option, sources))
                .as("what is said on Eclipse's compiler")
                .containsExactlyInAnyOrderElementsOf(diagnostics.stream()
                        .map(EclipseFinding::of)
                        .filter(EclipseFinding::isOfACheck)
                        .toList());
    }

    /** The same: no check needs one compiler more than another. */
    public static void checkBodies(Class<?> test, String name, JavaFileObject... sources) {
        check(test, name, sources);
    }

    /** Compiles with every warning an error, and expects nothing to be said but notes. */
    public static void silent(JavaFileObject... sources) {
        silent(UNUSED, sources);
    }

    /** The same for a system that runs, with options of the compilation. */
    public static void silentRunning(String option, JavaFileObject... sources) {
        silent(option, sources);
    }

    private static void silent(String option, JavaFileObject... sources) {
        var compilation = Compiler.javac()
                .withProcessors(processors())
                .withOptions("-Xlint:all", "-Werror", option)
                .compile(sources);
        assertThat(compilation.diagnostics())
                .filteredOn(diagnostic -> diagnostic.getKind() != Diagnostic.Kind.NOTE)
                .isEmpty();
        assertThat(EclipseFinding.of(option, sources))
                .filteredOn(finding -> finding.kind() != Diagnostic.Kind.NOTE)
                .isEmpty();
    }

    /** As a compiler finds them. */
    private static List<Processor> processors() {
        return ServiceLoader.load(Processor.class).stream()
                .filter(provider -> provider.type().getPackage().equals(MigrationProcessor.class.getPackage()))
                .map(ServiceLoader.Provider::get)
                .toList();
    }

    private static Compilation compile(String option, JavaFileObject... sources) {
        return Compiler.javac().withProcessors(processors()).withOptions(option).compile(sources);
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
