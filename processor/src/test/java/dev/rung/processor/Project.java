package dev.rung.processor;

import com.google.testing.compile.JavaFileObjects;
import dev.rung.spi.Registry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** A module in a folder, compiled as a build tool would: into a class output that stays from one compilation to the next. */
final class Project {

    private final Path sources;
    private final Path classes;
    private final Path generated;
    private final List<String> options;
    private final List<Path> libraries = new ArrayList<>();

    Project(Path folder, String... options) throws IOException {
        this.options = List.of(options);
        this.sources = Files.createDirectories(folder.resolve("sources"));
        this.classes = Files.createDirectories(folder.resolve("classes"));
        this.generated = Files.createDirectories(folder.resolve("generated"));
    }

    /** The same, with another project on its class path. */
    Project with(Project library) {
        libraries.add(library.classes);
        return this;
    }

    Path classes() {
        return classes;
    }

    Path generated() {
        return generated;
    }

    /** Writes a file, and gives its path. */
    Path write(JavaFileObject source) {
        try {
            var file = sources.resolve(source.getName().replaceFirst("^/", ""));
            Files.createDirectories(file.getParent());
            return Files.writeString(file, source.getCharContent(true));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file that another project wrote. */
    static JavaFileObject text(Path file) {
        try {
            var name = file.getFileName().toString().replace(".java", "");
            return JavaFileObjects.forSourceString("shop.db." + name, Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> javac(Path... files) throws IOException {
        return compile(ToolProvider.getSystemJavaCompiler(), List.of(files));
    }

    List<String> ecj(Path... files) throws IOException {
        return compile(new EclipseCompiler(), List.of(files));
    }

    /** Compiles some files, the rest being on the class path, and gives the messages. */
    List<String> compile(JavaCompiler compiler, List<Path> files) throws IOException {
        return compile(compiler, new MigrationProcessor(), files);
    }

    List<String> compile(JavaCompiler compiler, Processor processor, List<Path> files) throws IOException {
        return texts(diagnostics(compiler, processor, files));
    }

    /** The errors, and what Rung says of itself. */
    private static List<String> texts(List<Diagnostic<? extends JavaFileObject>> diagnostics) {
        return diagnostics.stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR
                        || diagnostic.getMessage(Locale.ROOT).contains("Rung"))
                .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
                .toList();
    }

    /** Compiles with javac, and gives all messages, notes too. */
    List<String> messages(List<Path> files) throws IOException {
        return diagnostics(ToolProvider.getSystemJavaCompiler(), new MigrationProcessor(), files).stream()
                .map(diagnostic -> diagnostic.getKind() + ":" + diagnostic.getLineNumber() + ": "
                        + diagnostic.getMessage(Locale.ROOT))
                .toList();
    }

    /** Compiles with javac, and gives the errors as people see them, with the line but without the folder. */
    List<String> errors(Path... files) throws IOException {
        return diagnostics(ToolProvider.getSystemJavaCompiler(), new MigrationProcessor(), List.of(files)).stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .map(diagnostic -> diagnostic.toString().replaceFirst("^.*/", ""))
                .toList();
    }

    /** Compiles a file with javac, and has it process classes that were compiled before, as Gradle does with what did not change. */
    List<String> javacAndNamed(Path file, String... compiledBefore) throws IOException {
        return texts(diagnostics(
                ToolProvider.getSystemJavaCompiler(),
                new MigrationProcessor(),
                List.of(file),
                List.of(compiledBefore)));
    }

    /** Compiles some files, and gives all that is said. */
    List<Diagnostic<? extends JavaFileObject>> diagnostics(JavaCompiler compiler, Processor processor, List<Path> files)
            throws IOException {
        return diagnostics(compiler, processor, files, List.of());
    }

    private List<Diagnostic<? extends JavaFileObject>> diagnostics(
            JavaCompiler compiler, Processor processor, List<Path> files, List<String> compiledBefore)
            throws IOException {
        var diagnostics = new DiagnosticCollector<JavaFileObject>();
        try (var manager = compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
            var options = Stream.concat(
                            this.options.stream(),
                            Stream.of(
                                    "--release",
                                    "17",
                                    "-d",
                                    classes.toString(),
                                    "-s",
                                    generated.toString(),
                                    "-classpath",
                                    classPath()))
                    .toList();
            var task = compiler.getTask(
                    Writer.nullWriter(),
                    manager,
                    diagnostics,
                    options,
                    compiledBefore,
                    manager.getJavaFileObjectsFromPaths(files));
            task.setProcessors(List.of(processor));
            task.call();
        }
        return diagnostics.getDiagnostics();
    }

    private String classPath() {
        return Stream.of(Stream.of(classes), libraries.stream(), Stream.of(System.getProperty("java.class.path")))
                .flatMap(paths -> paths)
                .map(String::valueOf)
                .collect(Collectors.joining(System.getProperty("path.separator")));
    }

    void deleteClass(String name) throws IOException {
        Files.delete(classes.resolve(name + ".class"));
    }

    /** What the runtime would find. */
    Registry registry() throws MalformedURLException {
        return ServiceLoader.load(Registry.class, loader()).findFirst().orElseThrow();
    }

    /** What loads the compiled classes. */
    URLClassLoader loader() throws MalformedURLException {
        var places = new ArrayList<>(List.of(classes.toUri().toURL()));
        for (var library : libraries) {
            places.add(library.toUri().toURL());
        }
        return new URLClassLoader(places.toArray(URL[]::new), Project.class.getClassLoader());
    }

    /** What Rung wrote, but for classes, which each compiler makes in its own way: the registry as source, the SQL, the list. */
    Map<String, String> written() throws IOException {
        var written = new TreeMap<String, String>();
        for (var folder : List.of(classes, generated)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (var file : files.filter(Files::isRegularFile).toList()) {
                    var name = folder.relativize(file).toString();
                    if (!name.endsWith(".class")) {
                        written.put(name, Files.readString(file));
                    }
                }
            }
        }
        return written;
    }

    /** The names of all files in the class output, with what they hold. */
    List<String> output() throws IOException {
        try (Stream<Path> files = Files.walk(classes)) {
            var output = new ArrayList<String>();
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                output.add(classes.relativize(file) + "\n"
                        + new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
            return output;
        }
    }
}
