package dev.rung.cli;

import dev.rung.processor.report.Json;
import dev.rung.processor.timeline.Timeline;
import dev.rung.report.Page;
import dev.rung.report.Review;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rung report}. */
@Command(
        name = "report",
        description =
                "Writes the history and the schema as one page for a browser, or what is new as Markdown for a merge request.",
        footer = {
            "%nFor example:",
            "  rung report                                  the page, in rung.html",
            "  rung report --env prod                       with where prod stands",
            "  rung report --since main --format markdown   what a branch brings",
            "%nThe page needs no network and holds everything. A database is asked only where --env names one, and is only read."
        })
final class ReportCommand implements Callable<Integer> {

    /** How a report is written. */
    private enum Format {
        HTML,
        MARKDOWN
    }

    private final Main main;

    @Mixin
    private Since since = new Since();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "HTML",
            description =
                    "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} if nothing is said. Markdown goes to the standard output.")
    private Format format = Format.HTML;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "The file; rung.html if nothing is said.")
    private @Nullable Path output;

    @Option(
            names = "--title",
            paramLabel = "TEXT",
            defaultValue = "Migrations",
            description = "What the page is called; ${DEFAULT-VALUE} if nothing is said.")
    private String title = "Migrations";

    @Mixin
    private ScratchOption server = new ScratchOption();

    @Mixin
    private final Shown shown;

    ReportCommand(Main main) {
        this.main = main;
        this.shown = new Shown(main);
    }

    @Override
    public Integer call() throws IOException {
        var timeline = shown.timeline();
        if (format == Format.MARKDOWN) {
            review(timeline);
        } else {
            page(timeline);
        }
        return ExitCode.DONE.number();
    }

    private void review(Timeline timeline) throws IOException {
        if (!since.isAsked()) {
            throw new CommandException(ExitCode.USAGE, """
                    a report as Markdown shows what is new, and it was not said since when
                      fix: a version, as in `--since 12`, or a branch, as in `--since origin/main`""");
        }
        var estimates = main.namedEnvironment().map(Timed::in);
        var text = Review.of(timeline, since.versions(timeline, shown.sources()), since.words(), estimates);
        if (output == null) {
            main.print(text, Json.object("format", "markdown", "report", text));
        } else {
            write(output, text);
        }
    }

    private void page(Timeline timeline) throws IOException {
        if (since.isAsked()) {
            throw new CommandException(ExitCode.USAGE, """
                    the page shows the whole history, and `--since` has no meaning there
                      fix: leave it away, or add `--format markdown`""");
        }
        var standing = main.namedEnvironment().map(environment -> new Stand(main, environment, server).standing());
        write(output == null ? Path.of("rung.html") : output, Page.of(timeline, title, standing));
    }

    private void write(Path file, String text) throws IOException {
        var folder = Optional.ofNullable(file.toAbsolutePath().getParent());
        if (folder.isPresent()) {
            Files.createDirectories(folder.get());
        }
        Files.writeString(file, text);
        main.print(file, Json.object("file", file.toString()));
    }
}
