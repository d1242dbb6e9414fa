package dev.rung.cli;

import dev.rung.Environment;
import dev.rung.Migrations;
import dev.rung.Repair;
import dev.rung.processor.report.Json;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rung repair}. */
@Command(
        name = "repair",
        description =
                "Says what a run left behind or what stands in the way of the next, and mends it when it is confirmed.",
        footer = {
            "%nIt sees: a step whose runner died; an index that is INVALID; an applied migration that was edited, or that this "
                    + "build does not have.",
            "%nThe history is mended by adding to it; nothing in it is changed or removed. On a terminal each repair is asked "
                    + "about; elsewhere nothing is done without --yes."
        })
final class RepairCommand implements Callable<Integer> {

    private final Main main;

    @Option(
            names = {"-y", "--yes"},
            description = "Do all of it without asking.")
    private boolean yes;

    @Mixin
    private Confirmation confirmation = new Confirmation();

    RepairCommand(Main main) {
        this.main = main;
    }

    @Override
    public Integer call() {
        var environment = main.environment();
        var repairs = Migrations.in(environment).repairs();
        var done = chosen(environment, repairs);
        main.print(
                text(environment, repairs, done),
                Json.object(
                        "environment",
                        environment.name(),
                        "repairs",
                        repairs.stream()
                                .map(repair -> json(repair, done.contains(repair)))
                                .toList()));
        return done.size() == repairs.size() ? ExitCode.DONE.number() : ExitCode.DIFFERENT.number();
    }

    private List<Repair> chosen(Environment environment, List<Repair> repairs) {
        var chosen = repairs.stream().filter(this::isWanted).toList();
        if (!chosen.isEmpty()) {
            var migrations =
                    confirmation.of(environment, main.terminal(), "its history or its indexes would be mended");
            chosen.forEach(migrations::repair);
        }
        return chosen;
    }

    private boolean isWanted(Repair repair) {
        var terminal = main.terminal();
        return yes
                || (terminal.isInteractive()
                        && terminal.ask(repair + "? Type yes: ").equals("yes"));
    }

    private String text(Environment environment, List<Repair> repairs, List<Repair> done) {
        if (repairs.isEmpty()) {
            return environment.name() + ": nothing to repair";
        }
        var lines = repairs.stream()
                .map(repair -> repair + (done.contains(repair) ? " (done)" : ""))
                .collect(Collectors.joining("\n"));
        return lines + (done.isEmpty() ? "\nnothing was done; `rung repair --yes` does it" : "");
    }

    private static Map<String, @Nullable Object> json(Repair repair, boolean done) {
        return Json.object(
                "kind",
                repair.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                "subject",
                repair.subject(),
                "sees",
                repair.sees(),
                "does",
                repair.does(),
                "done",
                done);
    }
}
