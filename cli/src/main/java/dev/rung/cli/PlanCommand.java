package dev.rung.cli;

import dev.rung.Migrations;
import dev.rung.Target;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code rung plan}. */
@Command(
        name = "plan",
        description = "Shows the SQL that would run, exactly, and runs nothing.",
        footer = {
            "%nWithout an option: what `rung migrate` would do.",
            "%nAbove a statement stand the locks for which others wait and the work that grows with tables, by their "
                    + "size in this database; below all of them who is in the way now. Times may be half or twice as long."
        })
final class PlanCommand implements Callable<Integer> {

    /** What is planned instead of `migrate`. */
    private static final class Goal {

        @Option(
                names = "--to",
                paramLabel = "VERSION",
                description = "What `rung migrate --to VERSION` would do, up or down.")
        private @Nullable Long to;

        @Option(
                names = "--rollback",
                paramLabel = "STEPS",
                description = "What `rung rollback --steps STEPS` would do.")
        private @Nullable Integer rollback;

        @Option(names = "--redo", description = "What `rung redo` would do.")
        private boolean redo;

        Target target() {
            if (redo) {
                return Target.redo();
            }
            if (rollback != null) {
                return Target.back(Steps.required(rollback));
            }
            return to == null ? Target.head() : Target.version(to);
        }
    }

    private final Main main;

    @Option(
            names = "--check-data",
            description = "Look for rows that a statement would fail for, for at most 5 s each.")
    private boolean checksData;

    @ArgGroup
    private Goal goal = new Goal();

    PlanCommand(Main main) {
        this.main = main;
    }

    @Override
    public Integer call() {
        var impact = Migrations.in(main.environment()).impact(goal.target(), checksData);
        main.print(impact, ImpactShape.of(impact));
        return ExitCode.DONE.number();
    }
}
