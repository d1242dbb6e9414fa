package dev.rung.internal.run;

import dev.rung.Direction;
import dev.rung.RefusedException;
import dev.rung.Settings;
import dev.rung.internal.plan.Step;
import java.util.List;

/** Steps that are not taken, whatever the database holds: down over what cannot be undone, and down where nothing is to be lost. */
final class Refusals {

    private final String environment;
    private final Settings settings;

    Refusals(String environment, Settings settings) {
        this.environment = environment;
        this.settings = settings;
    }

    void require(List<Step> steps) {
        requireReversible(steps);
        steps.stream().filter(step -> step.direction() == Direction.DOWN).forEach(this::requireUnprotected);
    }

    static void requireReversible(List<Step> steps) {
        steps.stream().filter(step -> step.direction() == Direction.DOWN).forEach(Refusals::requireReversible);
    }

    private static void requireReversible(Step step) {
        var reason = step.irreversible();
        if (reason != null) {
            throw new RefusedException("""
                    cannot roll back %s: it is irreversible
                      reason: %s
                      nothing was rolled back
                      fix: roll back at most to version %d, or write a new migration that goes where you want to be""".formatted(step.name(), reason, step.version()));
        }
    }

    private void requireUnprotected(Step step) {
        if (settings.isProtected()) {
            throw new RefusedException("""
                    `%s` is protected: %s would be rolled back, and its data with it
                      nothing was rolled back
                      fix, if it is meant: `Migrations.in(Environment.load("%s")).confirmed("%s")`
                      or: `%%%s.migrations.protected = false` in the configuration""".formatted(environment, step.name(), environment, environment, environment));
        }
    }
}
