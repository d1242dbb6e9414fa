package dev.rung.processor;

import static org.assertj.core.util.Files.newTemporaryFolder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/**
 * What a check said, as javac and Eclipse's compiler can be compared: javac indents the lines after the first, and Eclipse's compiler
 * points at methods and classes only, so that the exact line stands in the text.
 */
record EclipseFinding(Diagnostic.Kind kind, String file, long line, String text) {

    private static final Pattern PLACE = Pattern.compile("(?m)^at (\\w+\\.java):(\\d+)\n");
    private static final Pattern IN_A_TEXT_BLOCK = Pattern.compile("(?m)^in: line (\\d+): ");

    static EclipseFinding of(Diagnostic<? extends JavaFileObject> diagnostic) {
        var text = diagnostic.getMessage(Locale.ROOT).lines().map(String::strip).collect(Collectors.joining("\n"));
        var inside = IN_A_TEXT_BLOCK.matcher(text);
        var place = PLACE.matcher(text);
        boolean isPlaced = place.find();
        var file = diagnostic.getSource() == null
                ? ""
                : Path.of(diagnostic.getSource().getName()).getFileName().toString();
        return new EclipseFinding(
                diagnostic.getKind(),
                isPlaced ? place.group(1) : file,
                inside.find()
                        ? Long.parseLong(inside.group(1))
                        : isPlaced ? Long.parseLong(place.group(2)) : diagnostic.getLineNumber(),
                isPlaced ? place.replaceFirst("") : text);
    }

    /** Compiles the sources with Eclipse's compiler, and gives what the checks said. */
    static List<EclipseFinding> of(String option, JavaFileObject... sources) {
        try {
            var project = new Project(newTemporaryFolder().toPath(), option);
            var files = Stream.of(sources).map(project::write).toList();
            return project.diagnostics(new EclipseCompiler(), new MigrationProcessor(), files).stream()
                    .map(EclipseFinding::of)
                    .filter(EclipseFinding::isOfACheck)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isOfACheck() {
        return text.startsWith("[");
    }
}
