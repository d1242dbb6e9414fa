package dev.rung.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.ToolProvider;

/** One run of javac over a folder of sources, in a process of its own. */
final class Compilation {

    private Compilation() {}

    public static void main(String[] args) throws IOException {
        var folder = Path.of(args[0]);
        var classes = Files.createTempDirectory("classes");
        var javac = ToolProvider.getSystemJavaCompiler();
        try (var files = javac.getStandardFileManager(null, null, null);
                var sources = Files.list(folder.resolve("history"))) {
            var options = List.of(
                    "-d", classes.toString(), "-classpath", System.getProperty("java.class.path"), processing(args[1]));
            var units = files.getJavaFileObjectsFromPaths(sources.sorted().toList());
            if (!javac.getTask(null, files, null, options, null, units).call()) {
                throw new IOException("the sources in " + folder + " do not compile");
            }
        }
        Usage.report();
    }

    /** {@code -proc:full} is what JDK 17 does by itself, and an option that it does not know. */
    private static String processing(String option) {
        return option.equals("-proc:full") && Runtime.version().feature() < 21 ? "-Xlint:none" : option;
    }
}
