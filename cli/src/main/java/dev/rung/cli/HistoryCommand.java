package dev.rung.cli;

import dev.rung.HistoryRow;
import dev.rung.Migrations;
import dev.rung.processor.report.Json;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code rung history}. */
@Command(name = "history", description = "Shows every step that was ever taken on the database, oldest first.")
final class HistoryCommand implements Callable<Integer> {

    private final Main main;

    HistoryCommand(Main main) {
        this.main = main;
    }

    @Override
    public Integer call() {
        var environment = main.environment();
        var history = Migrations.in(environment).history();
        main.print(
                history.isEmpty() ? environment.name() + ": no step was taken yet" : String.join("\n", lines(history)),
                Json.object(
                        "environment",
                        environment.name(),
                        "history",
                        history.stream().map(Shapes::row).toList()));
        return ExitCode.DONE.number();
    }

    private List<String> lines(List<HistoryRow> history) {
        int width = main.terminal().width();
        var whole = history.stream().map(HistoryRow::toString).toList();
        return whole.stream().allMatch(line -> line.length() <= width)
                ? whole
                : new Columns(history.stream().map(HistoryCommand::texts).toList()).fitting(width);
    }

    private static List<String> texts(HistoryRow row) {
        return List.of(
                String.valueOf(row.position()),
                row.direction().name().toLowerCase(Locale.ROOT),
                String.valueOf(row.version()),
                row.description(),
                Times.time(row.startedAt()),
                row.appliedBy(),
                Times.took(row));
    }
}
