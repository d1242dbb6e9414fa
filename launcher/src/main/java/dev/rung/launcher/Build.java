package dev.rung.launcher;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The classes of a module, and a copy of them as they were when they last compiled. Maven and Gradle delete the classes before they
 * compile, and javac writes those that it reached before the first error: so what lies in their folder after a failure is no build.
 */
public final class Build {

    private static final FileTime NEVER = FileTime.fromMillis(0);
    private static final String JAVA = ".java";

    private final Path sources;
    private final Path resources;
    private final List<Path> products;
    private final Path kept;

    private Build(Path module, List<Path> products, Path kept) {
        this.sources = module.resolve(Path.of("src", "main", "java"));
        this.resources = module.resolve(Path.of("src", "main", "resources"));
        this.products = products.stream().map(module::resolve).toList();
        this.kept = module.resolve(kept);
    }

    /**
     * The build of a module that is laid out as Maven wants it.
     *
     * @param module the folder of the module
     * @return its build
     */
    public static Build ofMaven(Path module) {
        return new Build(module, List.of(Path.of("target", "classes")), Path.of("target", "rung"));
    }

    /** The build of a project that is laid out as Gradle wants it. */
    static Build ofGradle(Path project) {
        return new Build(
                project,
                List.of(Path.of("build", "classes", "java", "main"), Path.of("build", "resources", "main")),
                Path.of("build", "rung"));
    }

    /**
     * The folder of the classes.
     *
     * @return {@code target/classes}
     */
    public Path classes() {
        return products.get(0);
    }

    /** The folders of the classes and of the resources. */
    String classPath() {
        return products.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    /** What the launcher itself writes lies here. */
    Path kept() {
        return kept;
    }

    /**
     * The folder of the copy.
     *
     * @return the folder, which need not be there
     */
    public Path copy() {
        return kept.resolve("classes");
    }

    private Path stamp() {
        return kept.resolve("compiled");
    }

    /**
     * Whether the classes are those of the sources: each has its class, which is not older.
     *
     * @return whether nothing has to be compiled
     * @throws IOException when a folder cannot be read
     */
    public boolean isCurrent() throws IOException {
        var compiled = latest(time(stamp()), newest(products));
        for (var source : files(sources)) {
            if (hasAnyProduct(source) ? isAfter(source, compiled) : !isMade(source, classOf(source))) {
                return false;
            }
        }
        for (var resource : files(resources)) {
            if (Files.isRegularFile(resource) && !isMade(resource, resources.relativize(resource))) {
                return false;
            }
        }
        return Files.isDirectory(classes()) || !Files.isDirectory(sources);
    }

    /** A folder is changed where a source was deleted; the classes of packages and modules need not be written. */
    private static boolean hasAnyProduct(Path source) {
        var name = source.getFileName().toString();
        return Files.isDirectory(source) || !name.endsWith(JAVA) || name.endsWith("-info" + JAVA);
    }

    private Path classOf(Path source) {
        var name = source.getFileName().toString().replaceFirst("\\.java$", ".class");
        return sources.relativize(source).resolveSibling(name);
    }

    /** Some sources have no class of their name: those are compiled if they are not newer than the last compilation, which made none either. */
    private boolean isMade(Path source, Path product) {
        var made = products.stream()
                .map(folder -> folder.resolve(product))
                .filter(Files::exists)
                .findFirst();
        return made.isPresent()
                ? !isAfter(source, latest(time(stamp()), time(made.get())))
                : !isAfter(source, time(stamp())) && !Files.exists(copy().resolve(product));
    }

    private static boolean isAfter(Path file, FileTime time) {
        return time(file).compareTo(time) > 0;
    }

    /**
     * Keeps the classes, which are known to be those of the sources.
     *
     * @throws IOException when a file cannot be read or written
     */
    public void keep() throws IOException {
        if (isKept() && newest(List.of(copy())).compareTo(newest(products)) >= 0) {
            return;
        }
        delete(copy());
        for (var folder : products) {
            copy(folder);
        }
    }

    private void copy(Path folder) throws IOException {
        for (var file : files(folder)) {
            var target = copy().resolve(folder.relativize(file));
            if (Files.isDirectory(file)) {
                Files.createDirectories(target);
            } else {
                Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    /**
     * Keeps the classes after a compilation that ended well.
     *
     * @param began when it began, so that a source that was changed meanwhile counts as changed
     * @throws IOException when a file cannot be read or written
     */
    public void keepAsCompiled(FileTime began) throws IOException {
        keep();
        Files.createDirectories(kept);
        Files.writeString(stamp(), "");
        Files.setLastModifiedTime(stamp(), began);
    }

    /**
     * Whether there is a copy.
     *
     * @return whether some build was kept
     */
    public boolean isKept() {
        return Files.isDirectory(copy());
    }

    /**
     * When the copied classes were made.
     *
     * @return the time of the newest
     * @throws IOException when the folder cannot be read
     */
    public FileTime timeOfCopy() throws IOException {
        return newest(List.of(copy()));
    }

    private static FileTime newest(List<Path> folders) throws IOException {
        var newest = NEVER;
        for (var folder : folders) {
            for (var file : files(folder)) {
                newest = Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) ? latest(newest, time(file)) : newest;
            }
        }
        return newest;
    }

    private static FileTime latest(FileTime one, FileTime other) {
        return one.compareTo(other) < 0 ? other : one;
    }

    private static FileTime time(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException notThere) {
            return NEVER;
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.toList();
        }
    }

    private static void delete(Path folder) throws IOException {
        var files = files(folder);
        for (int index = files.size() - 1; index >= 0; index--) {
            Files.delete(files.get(index));
        }
    }
}
