package dev.rung.cli;

import dev.rung.Migrations;
import dev.rung.Status;
import dev.rung.Target;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code rung validate}. */
@Command(
        name = "validate",
        description = "Says whether `rung migrate` could run: whether history and build fit together.",
        footer = "%nFor continuous integration: it ends with code 5 when an applied migration was edited, one comes "
                + "late, or the history was altered by hand, and says which and what to do.")
final class ValidateCommand implements Callable<Integer> {

    private final Main main;

    @Option(names = "--at-head", description = "Nothing may be pending or unknown either.")
    private boolean atHead;

    ValidateCommand(Main main) {
        this.main = main;
    }

    @Override
    public Integer call() {
        var environment = main.environment();
        var migrations = Migrations.in(environment);
        migrations.plan(Target.head());
        if (atHead) {
            migrations.requireHead();
        }
        var status = migrations.status();
        var unknown = status.migrations().stream()
                .filter(line -> line.state() == Status.State.UNKNOWN)
                .map(Status.Line::version)
                .toList();
        main.print(
                environment.name() + ": the history fits this build; " + status.behind() + " to run"
                        + (unknown.isEmpty() ? "" : "; it does not know the versions " + unknown),
                Json.object(
                        "environment",
                        environment.name(),
                        "valid",
                        true,
                        "behind",
                        status.behind(),
                        "unknown",
                        unknown));
        return ExitCode.DONE.number();
    }
}
