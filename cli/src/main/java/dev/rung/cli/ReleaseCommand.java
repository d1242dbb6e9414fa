package dev.rung.cli;

import dev.rung.cli.source.Compilation;
import dev.rung.cli.uses.ApplicationUses;
import dev.rung.cli.uses.Use;
import dev.rung.processor.read.ReleasedUses;
import dev.rung.processor.read.ReleasedVersion;
import dev.rung.processor.report.Json;
import dev.rung.spi.Registry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rung release}. */
@Command(
        name = "release",
        description =
                "Writes which version runs in production and what this build uses of the database, so that the compiler warns "
                        + "of what comes after it and breaks it.",
        footer =
                "%nThe files lie among the resources of the module that has the migrations; the compiler finds them in the class "
                        + "output, or by -Arung.released=FILE and -Arung.uses=FILE. Write them when you release, and commit them.")
final class ReleaseCommand implements Callable<Integer> {

    private static final String NOTHING_USED = """
            no class names a table or a view of it, so that nothing is written of what the build uses
              fix: name the folders and jars with the classes of the application, as in --classes shop/target/classes""";

    private final Main main;

    @Option(
            names = "--to",
            paramLabel = "VERSION",
            description = "The version; the newest one of this build if nothing is said.")
    private @Nullable Long to;

    @Option(
            names = "--classes",
            paramLabel = "PATH",
            split = ",",
            description =
                    "The folders and jars with the classes of the application; the folders on the class path if nothing is said.")
    private List<Path> classes = List.of();

    @Mixin
    private final Place place;

    ReleaseCommand(Main main) {
        this.main = main;
        this.place = new Place(main);
    }

    @Override
    public Integer call() throws IOException {
        var registry = main.registry();
        long version = to == null ? registry.headVersion() : required(to, registry);
        var uses = uses(version);
        var folder = place.root().resolveSibling("resources");
        var released = folder.resolve(ReleasedVersion.FILE);
        var used = folder.resolve(ReleasedUses.FILE);
        Files.createDirectories(released.getParent());
        Files.writeString(released, version + "\n");
        if (uses.isEmpty()) {
            Files.deleteIfExists(used);
        } else {
            Files.writeString(
                    used,
                    uses.stream().map(use -> use.line() + "\n").collect(Collectors.joining("", version + "\n", "")));
        }
        main.print(
                released + "\n" + (uses.isEmpty() ? NOTHING_USED : used),
                Json.object(
                        "file",
                        released,
                        "version",
                        version,
                        "usesFile",
                        uses.isEmpty() ? "" : used,
                        "uses",
                        uses.stream()
                                .map(use -> Json.object(
                                        "relation", use.relation(), "column", use.column(), "place", use.place()))
                                .toList()));
        return ExitCode.DONE.number();
    }

    private List<Use> uses(long version) throws IOException {
        var missing = classes.stream().filter(Files::notExists).findFirst();
        if (missing.isPresent()) {
            throw new CommandException(ExitCode.USAGE, """
                    there is no `%s`
                      nothing was written
                      fix: compile first, and name folders or jars with classes""".formatted(missing.get()));
        }
        var compilation = Compilation.of(place.root());
        if (!compilation.mistakes().isEmpty()) {
            throw new CommandException(ExitCode.CONFIGURATION, String.join("\n", compilation.mistakes()));
        }
        var history = main.history().orElse("");
        var relations = compilation.timelines().stream()
                .filter(timeline -> timeline.history().equals(history))
                .flatMap(timeline -> timeline.relationsAt(version).stream())
                .toList();
        return ApplicationUses.of(
                classes.isEmpty() ? Compilation.foldersOfClasses() : classes,
                relations,
                Thread.currentThread().getContextClassLoader());
    }

    private static long required(long version, Registry registry) {
        if (registry.entries().stream().noneMatch(entry -> entry.version() == version)) {
            throw new CommandException(ExitCode.USAGE, """
                    there is no migration of version %d
                      nothing was written
                      fix: one that `rung status` shows; the newest is %d""".formatted(version, registry.headVersion()));
        }
        return version;
    }
}
