package dev.rung.benchmarks;

import dev.rung.processor.MigrationProcessor;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/** Writes the sources of a history and compiles those that are Java. */
final class History {

    private History() {}

    /** Makes the history in the given folder, which can then stand on a class path. */
    static void make(Path folder, Map<String, String> sources) throws IOException {
        sources.forEach((path, text) -> write(folder.resolve(path), text));
        var java = sources.keySet().stream()
                .filter(path -> path.endsWith(".java"))
                .map(folder::resolve)
                .toList();
        if (!java.isEmpty()) {
            compile(folder, java);
        }
    }

    private static void compile(Path folder, List<Path> java) throws IOException {
        var javac = ToolProvider.getSystemJavaCompiler();
        try (var files = javac.getStandardFileManager(null, null, null)) {
            Iterable<? extends JavaFileObject> units = files.getJavaFileObjectsFromPaths(java);
            var options = List.of("-d", folder.toString(), "-classpath", System.getProperty("java.class.path"));
            var task = javac.getTask(null, files, null, options, null, units);
            task.setProcessors(List.of(new MigrationProcessor()));
            if (!task.call()) {
                throw new IOException("the history in " + folder + " does not compile");
            }
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The class path of a contender: the history first, then what this benchmark runs with. */
    static String classPath(Path folder) {
        return folder + File.pathSeparator + System.getProperty("java.class.path");
    }
}
