package dev.rung.cli.source;

import dev.rung.processor.MigrationProcessor;
import dev.rung.processor.read.ReleasedUses;
import dev.rung.processor.read.ReleasedVersion;
import dev.rung.processor.report.Report;
import dev.rung.processor.timeline.Timeline;
import java.io.File;
import java.io.IOException;
import java.io.Writer;
import java.net.URISyntaxException;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.function.Consumer;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/**
 * What the compiler of migrations says of a folder of sources, without a build: javac runs only the processor, into a folder that is gone
 * afterwards.
 *
 * @param valid whether nothing was found that fails a compilation
 * @param findings what the checks found, each as javac would print it
 * @param mistakes what kept the checks from running: mistakes in Java
 * @param report all findings as JSON
 * @param timelines the histories, that of the application itself first; none where a mistake kept the checks from running
 */
public record Compilation(
        boolean valid, List<String> findings, List<String> mistakes, String report, List<Timeline> timelines) {

    /** Copies the list of timelines. */
    public Compilation {
        timelines = List.copyOf(timelines);
    }

    /**
     * Checks a folder.
     *
     * @param sources the folder, such as {@code src/main/java}
     * @return what is said of it
     * @throws IOException when a file cannot be read or written
     */
    public static Compilation of(Path sources) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null) {
            return failed("this Java has no compiler\n  fix: run rung on a JDK, and not on a JRE");
        }
        var output = Files.createTempDirectory("rung");
        try {
            var report = output.resolve("report.json");
            var timelines = new ArrayList<Timeline>();
            var diagnostics = new DiagnosticCollector<JavaFileObject>();
            try (var manager = compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
                var files = migrations(sources);
                if (files.isEmpty()) {
                    return failed("there are no migrations in " + sources);
                }
                var task = compiler.getTask(
                        Writer.nullWriter(),
                        manager,
                        diagnostics,
                        options(sources, output, report),
                        null,
                        manager.getJavaFileObjectsFromPaths(files));
                task.setProcessors(processors(timelines::add));
                task.call();
            }
            return of(diagnostics.getDiagnostics(), report, timelines);
        } finally {
            delete(output);
        }
    }

    /** Those of Rung, as a compiler finds them, and no others that are on the class path. */
    private static List<Processor> processors(Consumer<Timeline> audience) {
        return ServiceLoader.load(Processor.class, Report.class.getClassLoader()).stream()
                .filter(provider -> provider.type().getPackageName().equals("dev.rung.processor"))
                .map(provider -> provider.type() == MigrationProcessor.class
                        ? MigrationProcessor.telling(audience)
                        : provider.get())
                .toList();
    }

    private static Compilation failed(String mistake) {
        return new Compilation(false, List.of(), List.of(mistake), "", List.of());
    }

    private static Compilation of(
            List<Diagnostic<? extends JavaFileObject>> diagnostics, Path report, List<Timeline> timelines)
            throws IOException {
        var findings = new ArrayList<String>();
        var mistakes = new ArrayList<String>();
        for (var diagnostic : diagnostics) {
            if (diagnostic.getMessage(Locale.ROOT).startsWith("[")) {
                findings.add(text(diagnostic));
            } else if (diagnostic.getKind() == Diagnostic.Kind.ERROR) {
                mistakes.add(text(diagnostic));
            }
        }
        boolean valid = diagnostics.stream().noneMatch(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR);
        return new Compilation(
                valid, findings, mistakes, Files.exists(report) ? Files.readString(report) : "", timelines);
    }

    private static String text(Diagnostic<? extends JavaFileObject> diagnostic) {
        var message = diagnostic.getMessage(Locale.ROOT);
        return diagnostic.getSource() == null
                ? message
                : "%s:%d: %s: %s"
                        .formatted(
                                diagnostic.getSource().getName(),
                                diagnostic.getLineNumber(),
                                diagnostic.getKind().name().toLowerCase(Locale.ROOT),
                                message);
    }

    private static List<String> options(Path sources, Path output, Path report) {
        var options = new ArrayList<>(List.of(
                "-proc:only",
                "-d",
                output.toString(),
                "-sourcepath",
                sources.toString(),
                "-classpath",
                classPath(),
                "-A" + Report.OPTION + "=" + report));
        addResource("rung.released", sources, ReleasedVersion.FILE, options);
        addResource("rung.uses", sources, ReleasedUses.FILE, options);
        return options;
    }

    /** What a build finds in the class output lies among the resources, and nobody copies these here. */
    private static void addResource(String option, Path sources, String name, List<String> options) {
        var file = sources.resolveSibling("resources").resolve(name);
        if (Files.exists(file)) {
            options.add("-A" + option + "=" + file);
        }
    }

    /** That of this process, and of who loaded the application if that was somebody else, as Maven's exec plugin is. */
    private static String classPath() {
        return String.join(File.pathSeparator, entries());
    }

    /**
     * The folders on the class path, where the classes lie that are built together with the migrations.
     *
     * @return each once, in the order of the class path
     */
    public static List<Path> foldersOfClasses() {
        return entries().stream()
                .filter(entry -> !entry.isEmpty())
                .map(Path::of)
                .filter(Files::isDirectory)
                .distinct()
                .toList();
    }

    private static List<String> entries() {
        var entries =
                new ArrayList<>(List.of(System.getProperty("java.class.path").split(File.pathSeparator)));
        for (var loader = Thread.currentThread().getContextClassLoader(); loader != null; loader = loader.getParent()) {
            if (loader instanceof URLClassLoader urls) {
                for (var url : urls.getURLs()) {
                    try {
                        entries.add(Path.of(url.toURI()).toString());
                    } catch (URISyntaxException | IllegalArgumentException notOnTheDisk) {
                        continue;
                    }
                }
            }
        }
        return entries;
    }

    /** The files that speak of Rung. */
    private static List<Path> migrations(Path sources) throws IOException {
        try (var files = Files.walk(sources)) {
            var migrations = new ArrayList<Path>();
            for (var file : files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList()) {
                if (Files.readString(file).contains("dev.rung")) {
                    migrations.add(file);
                }
            }
            return migrations;
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
