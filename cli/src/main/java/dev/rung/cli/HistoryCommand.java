package dev.rung.cli;

import dev.rung.HistoryRow;
import dev.rung.Migrations;
import dev.rung.processor.report.Json;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
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
                history.isEmpty()
                        ? environment.name() + ": no step was taken yet"
                        : history.stream().map(HistoryRow::toString).collect(Collectors.joining("\n")),
                Json.object(
                        "environment",
                        environment.name(),
                        "history",
                        history.stream().map(Shapes::row).toList()));
        return ExitCode.DONE.number();
    }
}
