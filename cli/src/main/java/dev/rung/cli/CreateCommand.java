package dev.rung.cli;

import dev.rung.cli.source.MigrationClass;
import dev.rung.cli.source.NextVersion;
import dev.rung.processor.report.Json;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rung create}. */
@Command(
        name = "create",
        description = "Writes a new migration class with the next version; up() and down() are yours to fill in.",
        footer = {
            "%nFor example:",
            "  rung create add users",
            "  rung create add users --package shop.migrations   (the first one)",
            "%nThe version is the next number, or the time, as the history has it."
        })
final class CreateCommand implements Callable<Integer> {

    private final Main main;

    @Parameters(paramLabel = "WORD", arity = "1..*", description = "What the migration does, in words: add users.")
    private List<String> words = List.of();

    @Option(names = "--timestamp", description = "If it is the first migration: count in timestamps, not from 1.")
    private boolean timestamp;

    @Mixin
    private final Place place;

    CreateCommand(Main main) {
        this.main = main;
        this.place = new Place(main);
    }

    @Override
    public Integer call() throws IOException {
        var className = Place.className(words);
        var folder = place.folder();
        var version = NextVersion.after(place.versions(folder), timestamp, Instant.now());
        var migration = MigrationClass.toFillIn(folder.packageName(), className, version);
        try {
            var file = folder.write(migration);
            main.print(file, Json.object("file", file, "class", className, "version", version));
            return ExitCode.DONE.number();
        } catch (FileAlreadyExistsException e) {
            throw new CommandException(ExitCode.REFUSED, """
                    `%s` is there already
                      nothing was written
                      fix: another name, or fill in the class that is there""".formatted(e.getFile()));
        }
    }
}
