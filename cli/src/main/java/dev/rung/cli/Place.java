package dev.rung.cli;

import dev.rung.cli.source.ClassNames;
import dev.rung.cli.source.SourceFolder;
import dev.rung.spi.Registry;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where new classes go: beside the newest migration, unless something else is asked for. */
final class Place {

    private final Main main;

    @Option(
            names = "--package",
            paramLabel = "NAME",
            description = "The package; that of the newest migration if nothing is said.")
    private @Nullable String packageName;

    @Option(
            names = "--source",
            paramLabel = "FOLDER",
            description = "The folder of sources; src/main/java of the module that has the migrations.")
    private @Nullable Path source;

    Place(Main main) {
        this.main = main;
    }

    private Optional<Registry.Entry> newest() {
        return main.registryIfThere()
                .map(registry -> registry.entries().get(registry.entries().size() - 1));
    }

    SourceFolder folder() {
        var name = packageName != null
                ? packageName
                : newest().map(Place::packageOf).orElseThrow(Place::noPackage);
        if (!name.matches("(\\p{javaJavaIdentifierStart}\\p{javaJavaIdentifierPart}*(\\.|$))*")) {
            throw new CommandException(ExitCode.USAGE, """
                    `%s` is no name of a package
                      fix: one such as `shop.migrations`""".formatted(name));
        }
        return new SourceFolder(root(), name);
    }

    /** The name of the class that does what the words say. */
    static String className(List<String> words) {
        var className = ClassNames.of(String.join(" ", words));
        if (className.isEmpty()) {
            throw new CommandException(ExitCode.USAGE, """
                    `%s` gives no name for a class
                      fix: words with letters, such as: rung create add users""".formatted(String.join(" ", words)));
        }
        return className;
    }

    private static String packageOf(Registry.Entry entry) {
        return entry.className().substring(0, Math.max(0, entry.className().lastIndexOf('.')));
    }

    /** The folder of sources. */
    Path root() {
        return Optional.ofNullable(source)
                .or(this::found)
                .orElseThrow(() -> new CommandException(ExitCode.CONFIGURATION, """
                        the folder of sources was not found
                          looked round the classes of the migrations, and for a build file in the working directory
                          fix: name it, as in `--source shop/src/main/java`"""));
    }

    private Optional<Path> found() {
        return main.registryIfThere()
                .flatMap(registry -> newest().flatMap(entry -> SourceFolder.of(entry.className(), registry.getClass())))
                .or(SourceFolder::ofWorkingDirectory);
    }

    private static CommandException noPackage() {
        return new CommandException(ExitCode.CONFIGURATION, """
                there are no migrations yet, so that their package is not known
                  fix: name it, as in `--package shop.migrations`""");
    }

    /** What is compared is what the compiled migrations make: one that is not compiled would be generated once more. */
    void requireCompiled(SourceFolder folder) throws IOException {
        var versions = folder.versions();
        main.registryIfThere()
                .map(Registry::entries)
                .orElse(List.of())
                .forEach(entry -> versions.remove(entry.version()));
        if (!versions.isEmpty()) {
            throw new CommandException(ExitCode.CONFIGURATION, """
                    %s %s in `%s` %s not compiled
                      what it makes would be generated once more
                      fix: compile first, as in `mvn compile`""".formatted(
                            versions.size() == 1 ? "version" : "the versions",
                            versions.stream().map(String::valueOf).collect(Collectors.joining(", ")),
                            folder.root(),
                            versions.size() == 1 ? "is" : "are"));
        }
    }

    /** The versions that there are: those that are compiled, and those that are not yet. */
    SortedSet<Long> versions(SourceFolder folder) throws IOException {
        var versions = folder.versions();
        main.registryIfThere().map(Registry::entries).orElse(List.of()).forEach(entry -> versions.add(entry.version()));
        return versions;
    }
}
