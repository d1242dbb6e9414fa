package dev.rung.cli;

import dev.rung.Migrations;
import dev.rung.Status;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;

/** {@code rung status}. */
@Command(
        name = "status",
        description = "Shows each migration and what holds for it in the database.",
        footer = "%nThe states: applied; pending, to be run by `rung migrate`; late, pending though newer ones are "
                + "applied; edited since it was applied; unknown to this build; running, or interrupted while it ran.")
final class StatusCommand implements Callable<Integer> {

    private final Main main;

    StatusCommand(Main main) {
        this.main = main;
    }

    @Override
    public Integer call() {
        var environment = main.environment();
        var migrations = Migrations.in(environment);
        var status = migrations.status();
        main.print(
                coloured(status) + summary(environment.name(), status),
                Shapes.status(environment.name(), migrations.registry().headVersion(), status));
        return ExitCode.DONE.number();
    }

    private String coloured(Status status) {
        var text = new StringBuilder();
        var lines = lines(status);
        for (int index = 0; index < lines.size(); index++) {
            text.append(coloured(status.migrations().get(index).state(), lines.get(index)))
                    .append('\n');
        }
        return text.toString();
    }

    private List<String> lines(Status status) {
        int width = main.terminal().width();
        var whole = status.toString().lines().toList();
        return whole.stream().allMatch(line -> line.length() <= width)
                ? whole
                : new Columns(status.migrations().stream()
                                .map(StatusCommand::texts)
                                .toList())
                        .fitting(width);
    }

    private static List<String> texts(Status.Line line) {
        return List.of(
                String.valueOf(line.version()),
                line.description(),
                line.state().name().toLowerCase(Locale.ROOT) + (line.opaque() ? " opaque" : ""),
                Times.time(line.appliedAt()),
                line.appliedBy() == null ? "" : line.appliedBy(),
                Times.took(line.took()));
    }

    private String coloured(Status.State state, String line) {
        return switch (state) {
            case APPLIED -> line;
            case PENDING, RUNNING -> main.terminal().coloured(Ansi.Style.fg_yellow, line);
            case LATE, EDITED, UNKNOWN -> main.terminal().coloured(Ansi.Style.fg_red, line);
        };
    }

    private static String summary(String environment, Status status) {
        var troubled = status.migrations().stream()
                .filter(line -> line.state() != Status.State.APPLIED && line.state() != Status.State.PENDING)
                .count();
        var behind = status.behind();
        return environment + ": "
                + (behind == 0 ? "nothing to run" : behind + " to run, with `rung migrate`")
                + (troubled == 0 ? "" : "; `rung validate` says more")
                + "\n";
    }
}
