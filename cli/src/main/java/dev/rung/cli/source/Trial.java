package dev.rung.cli.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** Compiles a folder of sources as it would be with other classes in it, and leaves it as it is. */
public final class Trial {

    private Trial() {}

    /**
     * Compiles a copy of the folder.
     *
     * @param folder the folder
     * @param classes what is written over it
     * @return what the compiler of migrations says of it
     * @throws IOException when a file cannot be read or written
     */
    public static Compilation of(SourceFolder folder, List<MigrationClass> classes) throws IOException {
        var copy = Files.createTempDirectory("rung");
        try {
            var sources = copy.resolve("java");
            copy(folder.root(), sources);
            var rung = Path.of("resources", "META-INF", "rung");
            copy(folder.root().resolveSibling(rung), copy.resolve(rung));
            var target = new SourceFolder(sources, folder.packageName());
            for (var one : classes) {
                Files.writeString(target.file(one.className()), one.text());
            }
            return Compilation.of(sources);
        } finally {
            delete(copy);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        if (!Files.isDirectory(from)) {
            return;
        }
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                var target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
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
