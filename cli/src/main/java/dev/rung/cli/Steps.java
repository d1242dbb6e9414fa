package dev.rung.cli;

import dev.rung.Direction;
import dev.rung.Plan;
import java.util.Optional;
import java.util.stream.Collectors;

/** Steps of a plan, as commands speak of them. */
final class Steps {

    private Steps() {}

    /** A number of steps to roll back, which is at least 1. */
    static int required(int steps) {
        if (steps < 1) {
            throw new CommandException(ExitCode.USAGE, """
                    `%d` is no number of steps
                      fix: 1 or more""".formatted(steps));
        }
        return steps;
    }

    /** What a plan takes away, in words, if it takes anything away. */
    static Optional<String> loss(Plan plan) {
        var down = plan.steps().stream()
                .filter(step -> step.direction() == Direction.DOWN)
                .map(step -> step.version() + " " + step.description())
                .toList();
        return down.isEmpty()
                ? Optional.empty()
                : Optional.of(down.stream().limit(5).collect(Collectors.joining(", "))
                        + (down.size() > 5 ? " and " + (down.size() - 5) + " more" : "")
                        + " would be rolled back, with the data that came since");
    }
}
