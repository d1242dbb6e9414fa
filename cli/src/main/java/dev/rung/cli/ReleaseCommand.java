package dev.rung.cli;

import dev.rung.processor.read.ReleasedVersion;
import dev.rung.processor.report.Json;
import dev.rung.spi.Registry;
import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rung release}. */
@Command(
        name = "release",
        description =
                "Writes which version runs in production, so that the compiler warns of what comes after it only.",
        footer =
                "%nThe file lies among the resources of the module that has the migrations; the compiler finds it in the class "
                        + "output, or by -Arung.released=FILE. Write it when you release, and commit it.")
final class ReleaseCommand implements Callable<Integer> {

    private final Main main;

    @Option(
            names = "--to",
            paramLabel = "VERSION",
            description = "The version; the newest one of this build if nothing is said.")
    private @Nullable Long to;

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
        var file = place.root().resolveSibling("resources").resolve(ReleasedVersion.FILE);
        Files.createDirectories(file.getParent());
        Files.writeString(file, version + "\n");
        main.print(file, Json.object("file", file, "version", version));
        return ExitCode.DONE.number();
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
