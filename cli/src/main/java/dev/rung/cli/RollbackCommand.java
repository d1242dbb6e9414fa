package dev.rung.cli;

import dev.rung.Target;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rung rollback}. */
@Command(
        name = "rollback",
        description = "Takes the newest migrations back, in reverse applied order.",
        footer = "%n`rung plan --rollback STEPS` shows what would run. A migration that this build does not know is "
                + "undone by the SQL that the history stored.")
final class RollbackCommand implements Callable<Integer> {

    /** How far. */
    private static final class Distance {

        @Option(names = "--steps", paramLabel = "N", description = "How many migrations; 1 if nothing is said.")
        private int steps = 1;

        @Option(names = "--to", paramLabel = "VERSION", description = "All above this version; 0 takes all back.")
        private @Nullable Long to;

        Run run() {
            var version = to;
            return new Run(version == null ? Target.back(Steps.required(steps)) : Target.backTo(version));
        }
    }

    private final Main main;

    @ArgGroup
    private Distance distance = new Distance();

    @Mixin
    private Confirmation confirmation = new Confirmation();

    RollbackCommand(Main main) {
        this.main = main;
    }

    @Override
    public Integer call() {
        return distance.run().in(main, confirmation);
    }
}
