package dev.rung.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * Compares everything that a compilation says with a file under {@code golden/<test>/<case>.txt}. A source marks the line where
 * an error is expected with {@code // error}, and a note with {@code // note}.
 */
public final class Golden {

    private static final Path FOLDER = Path.of("src/test/resources/golden");

    private Golden() {}

    /** Compiles the sources and compares. */
    public static void check(Class<?> test, String name, JavaFileObject... sources) {
        var said = compile(sources).diagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR
                        || diagnostic.getMessage(Locale.ROOT).startsWith("["))
                .map(diagnostic -> {
                    assertMarked(diagnostic);
                    return render(diagnostic);
                })
                .collect(Collectors.joining("\n\n", "", "\n"));
        var golden = FOLDER.resolve(test.getSimpleName()).resolve(name + ".txt");
        try {
            if (!Files.exists(golden)) {
                fail("there is no " + golden + "; if this is right, it is to hold:\n" + said);
            }
            assertThat(said).isEqualTo(Files.readString(golden));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Compiles with every warning an error, and expects nothing to be said but notes. */
    public static void silent(JavaFileObject... sources) {
        var compilation = Compiler.javac()
                .withProcessors(new MigrationProcessor())
                .withOptions("-Xlint:all,-processing,-classfile", "-Werror")
                .compile(sources);
        assertThat(compilation.diagnostics())
                .filteredOn(diagnostic -> diagnostic.getKind() != Diagnostic.Kind.NOTE)
                .filteredOn(diagnostic -> !diagnostic.getMessage(Locale.ROOT).contains("jakarta.xml.bind"))
                .isEmpty();
    }

    static Compilation compile(JavaFileObject... sources) {
        return Compiler.javac().withProcessors(new MigrationProcessor()).compile(sources);
    }

    private static void assertMarked(Diagnostic<? extends JavaFileObject> diagnostic) {
        try {
            var line = diagnostic
                    .getSource()
                    .getCharContent(true)
                    .toString()
                    .lines()
                    .toList()
                    .get((int) diagnostic.getLineNumber() - 1);
            assertThat(line).as("the line of: " + diagnostic).contains("// " + kind(diagnostic));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String render(Diagnostic<? extends JavaFileObject> diagnostic) {
        var path = diagnostic.getSource().getName();
        return path.substring(path.lastIndexOf('/') + 1) + ":" + diagnostic.getLineNumber() + ": " + kind(diagnostic)
                + ": " + diagnostic.getMessage(Locale.ROOT);
    }

    private static String kind(Diagnostic<?> diagnostic) {
        return diagnostic.getKind().name().toLowerCase(Locale.ROOT);
    }
}
