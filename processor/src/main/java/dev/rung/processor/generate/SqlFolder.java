package dev.rung.processor.generate;

import dev.rung.processor.read.StoredMigration;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The folder {@code META-INF/rung}, where the class output is a folder on the disk. The files there are written without javac's
 * {@link javax.annotation.processing.Filer}, which compares each new file with all before it (JDK 17 to 25), so that ten thousand
 * migrations would take a hundred times as long as one thousand.
 */
final class SqlFolder {

    private final Path folder;

    private SqlFolder(Path folder) {
        this.folder = folder;
    }

    /** The folder that a file lies in, or nothing if that is not on the disk. */
    static Optional<SqlFolder> of(URI file) {
        return "file".equals(file.getScheme())
                ? Optional.of(new SqlFolder(Path.of(file.resolve("."))))
                : Optional.empty();
    }

    void write(List<? extends MigrationFile> files) throws IOException {
        for (var file : files) {
            Files.writeString(folder.resolve(name(file.path())), file.text());
        }
    }

    /** Removes the folders of histories that are no more. */
    void retainHistories(Set<String> names) throws IOException {
        for (var other : others(names)) {
            try (var files = Files.list(other)) {
                for (var file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(other);
        }
    }

    private List<Path> others(Set<String> names) throws IOException {
        try (var folders = Files.list(folder)) {
            return folders.filter(Files::isDirectory)
                    .filter(other -> !names.contains(String.valueOf(other.getFileName())))
                    .toList();
        }
    }

    /** Removes the files of migrations that are no more, or whose SQL is known no more. */
    void retain(List<StoredMigration> migrations) throws IOException {
        var known = migrations.stream()
                .filter(migration -> !migration.opaque())
                .flatMap(migration -> Stream.of(migration.path("up"), migration.path("down"), migration.effects()))
                .map(SqlFolder::name)
                .collect(Collectors.toSet());
        for (var stale : stale(known)) {
            Files.delete(stale);
        }
    }

    private List<Path> stale(Set<String> known) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file ->
                            file.toString().endsWith(".sql") || file.toString().endsWith(".effects"))
                    .filter(file -> !known.contains(String.valueOf(file.getFileName())))
                    .toList();
        }
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
