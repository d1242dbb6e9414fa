package dev.rung.cli.source;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where the sources of migrations lie.
 *
 * @param root the folder of sources, such as {@code src/main/java}
 * @param packageName the package of the migrations, or an empty text for none
 */
public record SourceFolder(Path root, String packageName) {

    private static final Path LAYOUT = Path.of("src", "main", "java");
    private static final List<String> BUILDS = List.of("pom.xml", "build.gradle", "build.gradle.kts");
    private static final Pattern VERSION = Pattern.compile("@Migration\\s*\\([^)]*?version\\s*=\\s*([\\d_]+)");

    /**
     * Looks for the folder of sources that a class was compiled from, in the folders around its class file and then in the
     * working directory: {@code target/classes} and {@code build/classes/java/main} lie in the module that has
     * {@code src/main/java}.
     *
     * @param compiled a class, known by its binary name
     * @param origin any class that was compiled with it
     * @return the folder, if its source is there
     */
    public static Optional<Path> of(String compiled, Class<?> origin) {
        var file = Path.of(compiled.replaceFirst("\\$.*", "").replace('.', '/') + ".java");
        return around(origin).stream()
                .map(folder -> folder.resolve(LAYOUT))
                .filter(root -> Files.exists(root.resolve(file)))
                .findFirst();
    }

    /**
     * The folder of sources of the module in the working directory, which need not be there yet.
     *
     * @return the folder, if there is such a folder or a build file of Maven or Gradle
     */
    public static Optional<Path> ofWorkingDirectory() {
        var module = Path.of("").toAbsolutePath();
        return Stream.concat(Stream.of(LAYOUT), BUILDS.stream().map(Path::of))
                .map(module::resolve)
                .filter(Files::exists)
                .findFirst()
                .map(found -> module.resolve(LAYOUT));
    }

    private static List<Path> around(Class<?> origin) {
        var folders = new ArrayList<Path>();
        var source = origin.getProtectionDomain().getCodeSource();
        try {
            var place = source == null ? null : Path.of(source.getLocation().toURI());
            for (var folder = place; folder != null; folder = folder.getParent()) {
                folders.add(folder);
            }
        } catch (URISyntaxException | IllegalArgumentException notAFile) {
            folders.clear();
        }
        folders.add(Path.of("").toAbsolutePath());
        return folders;
    }

    /**
     * The versions of the migrations in this folder, compiled or not.
     *
     * @return the versions
     * @throws IOException when the folder cannot be read
     */
    public SortedSet<Long> versions() throws IOException {
        var versions = new TreeSet<Long>();
        if (Files.isDirectory(folder())) {
            try (var files = Files.list(folder())) {
                for (var file :
                        files.filter(file -> file.toString().endsWith(".java")).toList()) {
                    VERSION.matcher(Files.readString(file))
                            .results()
                            .map(found -> Long.parseLong(found.group(1).replace("_", "")))
                            .forEach(versions::add);
                }
            }
        }
        return versions;
    }

    /**
     * Where a class of this name lies.
     *
     * @param className its simple name
     * @return its file
     */
    public Path file(String className) {
        return folder().resolve(className + ".java");
    }

    private Path folder() {
        return root.resolve(packageName.replace('.', '/'));
    }

    /**
     * Writes a class, and never over another.
     *
     * @param migration the class
     * @return its file
     * @throws FileAlreadyExistsException when there is a file of this name
     * @throws IOException when it cannot be written
     */
    public Path write(MigrationClass migration) throws IOException {
        var file = file(migration.className());
        Files.createDirectories(file.getParent());
        return Files.writeString(file, migration.text(), StandardOpenOption.CREATE_NEW);
    }
}
