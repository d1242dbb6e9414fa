package dev.rung.cli;

import dev.rung.processor.report.Json;
import dev.rung.processor.timeline.Relation;
import dev.rung.processor.timeline.Timeline;
import dev.rung.processor.timeline.Version;
import dev.rung.report.diagram.Diagram;
import dev.rung.report.diagram.Mermaid;
import dev.rung.report.diagram.Svg;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rung diagram}. */
@Command(
        name = "diagram",
        description = "Draws the tables and their foreign keys at any version, as SVG or Mermaid.",
        footer = {
            "%nFor example:",
            "  rung diagram -o schema.svg         the schema at the newest version",
            "  rung diagram --near orders         a table, and what refers to it",
            "  rung diagram --at 12 --since 11    what version 12 changed, marked",
            "%nIt reads the sources, and asks no database. The same schema gives the same picture, letter by letter."
        })
final class DiagramCommand implements Callable<Integer> {

    /** How a diagram is written. */
    private enum Format {
        SVG,
        MERMAID
    }

    private final Main main;

    @Option(names = "--at", paramLabel = "VERSION", description = "The version; the newest if nothing is said.")
    private @Nullable Long at;

    @Option(names = "--tables", paramLabel = "NAME", split = ",", description = "Only these tables or views.")
    private List<String> tables = List.of();

    @Option(
            names = "--near",
            paramLabel = "NAME",
            split = ",",
            description = "Only these tables, those that they refer to, and those that refer to them.")
    private List<String> near = List.of();

    @Mixin
    private Since since = new Since();

    @Option(
            names = "--detail",
            paramLabel = "WHAT",
            defaultValue = "columns",
            description = "What is shown of a table: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} if nothing is said.")
    private Diagram.Detail detail = Diagram.Detail.COLUMNS;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}; SVG if the name of the output ends so, else Mermaid.")
    private @Nullable Format format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "The file; the standard output if nothing is said.")
    private @Nullable Path output;

    @Mixin
    private final Shown shown;

    DiagramCommand(Main main) {
        this.main = main;
        this.shown = new Shown(main);
    }

    @Override
    public Integer call() throws IOException {
        var timeline = shown.timeline();
        long version = at == null ? timeline.newest().map(Version::number).orElse(0L) : at;
        requireVersion(version, timeline);
        var after = timeline.relationsAt(version);
        var before = since.isAsked()
                ? timeline.relationsAt(Since.before(since.versions(timeline, shown.sources()), timeline))
                : after;
        var diagram = chosen(Diagram.between(before, after, detail), before, after);
        var text = format() == Format.SVG ? Svg.of(diagram, "Schema at version " + version) : Mermaid.of(diagram);
        if (output == null) {
            main.print(text, Json.object("version", version, "format", word(format()), "diagram", text));
        } else {
            Files.writeString(output, text);
            main.print(output, Json.object("version", version, "format", word(format()), "file", output.toString()));
        }
        return ExitCode.DONE.number();
    }

    private static void requireVersion(long version, Timeline timeline) {
        boolean isKnown = version == 0 || timeline.versions().stream().anyMatch(one -> one.number() == version);
        if (!isKnown) {
            throw new CommandException(ExitCode.USAGE, """
                    there is no version %d
                      fix: one of %s""".formatted(
                            version,
                            timeline.versions().stream()
                                    .map(one -> String.valueOf(one.number()))
                                    .collect(Collectors.joining(", "))));
        }
    }

    private Diagram chosen(Diagram all, List<Relation> before, List<Relation> after) {
        if (tables.isEmpty() && near.isEmpty()) {
            return all.only(table -> table.kind().equals("table"));
        }
        var wanted = Stream.concat(tables.stream(), near.stream())
                .map(name -> id(name, before, after))
                .collect(Collectors.toSet());
        return near.isEmpty() ? all.only(table -> wanted.contains(table.id())) : all.round(wanted);
    }

    private static long id(String name, List<Relation> before, List<Relation> after) {
        return Stream.concat(after.stream(), before.stream())
                .filter(relation -> relation.name().equals(name))
                .findFirst()
                .map(Relation::id)
                .orElseThrow(() -> new CommandException(ExitCode.USAGE, """
                        there is no table `%s` at this version
                          fix: one of %s""".formatted(
                        name, after.stream().map(Relation::name).limit(40).collect(Collectors.joining(", ")))));
    }

    private Format format() {
        if (format != null) {
            return format;
        }
        return output != null && output.toString().endsWith(".svg") ? Format.SVG : Format.MERMAID;
    }

    private static String word(Format format) {
        return format == Format.SVG ? "svg" : "mermaid";
    }
}
