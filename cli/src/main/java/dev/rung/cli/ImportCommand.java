package dev.rung.cli;

import dev.rung.cli.foreign.Conversion;
import dev.rung.cli.foreign.UnreadableException;
import dev.rung.cli.source.SourceFolder;
import dev.rung.processor.report.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rung import}. */
@Command(
        name = "import",
        description = "Writes migration classes from the SQL files of another tool; the SQL runs exactly as it stands.",
        footer = {
            "%nKnown are Flyway (V, U and R files), golang-migrate, sqlx, dbmate, goose, diesel, and plain files or folders with "
                    + "up and down. The versions stay what they are where they can.",
            "%nA database that the other tool has migrated is then adopted with `rung baseline`."
        })
final class ImportCommand implements Callable<Integer> {

    private final Main main;

    @Parameters(paramLabel = "DIRECTORY", description = "Where the SQL files are.")
    private Path directory = Path.of("");

    @Option(
            names = "--placeholder",
            paramLabel = "NAME=VALUE",
            description = "What Flyway puts in for $${NAME}; may be given several times.")
    private Map<String, String> placeholders = new LinkedHashMap<>();

    @Option(
            names = "--allow",
            paramLabel = "CHECK",
            description =
                    "A check that these migrations need not pass, such as down-incomplete: what was applied elsewhere cannot "
                            + "be mended. May be given several times.")
    private List<String> allowed = List.of();

    @Mixin
    private final Place place;

    ImportCommand(Main main) {
        this.main = main;
        this.place = new Place(main);
    }

    @Override
    public Integer call() throws IOException {
        if (!Files.isDirectory(directory)) {
            throw new CommandException(ExitCode.CONFIGURATION, """
                    there is no directory `%s`
                      fix: name the one that has the SQL files""".formatted(directory));
        }
        var folder = place.folder();
        var result = converted(folder);
        requireNew(folder, result);
        for (var converted : result.migrations()) {
            folder.write(converted.migration());
        }
        main.print(text(result), json(folder, result));
        return ExitCode.DONE.number();
    }

    private Conversion.Result converted(SourceFolder folder) throws IOException {
        try {
            return new Conversion(folder.packageName(), place.versions(folder), placeholders, allowed)
                    .convert(directory);
        } catch (UnreadableException e) {
            throw new CommandException(ExitCode.CONFIGURATION, String.valueOf(e.getMessage()));
        }
    }

    private static void requireNew(SourceFolder folder, Conversion.Result result) {
        var there = result.migrations().stream()
                .map(converted -> folder.file(converted.migration().className()))
                .filter(Files::exists)
                .map(Path::toString)
                .toList();
        if (!there.isEmpty()) {
            throw new CommandException(ExitCode.REFUSED, """
                    %d of %d classes exist already, such as `%s`
                      nothing was written
                      fix: another `--package`, or remove them first""".formatted(
                            there.size(), result.migrations().size(), there.get(0)));
        }
    }

    private static String text(Conversion.Result result) {
        var lines = new ArrayList<String>();
        for (var converted : result.migrations()) {
            var migration = converted.migration();
            lines.add(converted.source() + " -> " + migration.version() + " " + migration.className()
                    + (migration.down() == null ? ", irreversible" : "")
                    + (migration.transactional() ? "" : ", not one transaction"));
            converted.notes().forEach(note -> lines.add("  note: " + note));
        }
        result.leftOut().forEach(sentence -> lines.add("left out: " + sentence));
        int count = result.migrations().size();
        lines.add("wrote " + count + (count == 1 ? " class" : " classes") + " from " + result.tool());
        return String.join("\n", lines);
    }

    private static Map<String, ?> json(SourceFolder folder, Conversion.Result result) {
        return Json.object(
                "tool",
                result.tool(),
                "migrations",
                result.migrations().stream()
                        .map(converted -> Json.object(
                                "source",
                                converted.source(),
                                "file",
                                folder.file(converted.migration().className()),
                                "version",
                                converted.migration().version(),
                                "reversible",
                                converted.migration().down() != null,
                                "transactional",
                                converted.migration().transactional(),
                                "notes",
                                List.copyOf(converted.notes())))
                        .toList(),
                "leftOut",
                result.leftOut());
    }
}
