package dev.rung.cli;

import dev.rung.Direction;
import dev.rung.Environment;
import dev.rung.Impact;
import dev.rung.Migrations;
import dev.rung.Target;
import dev.rung.report.Estimates;
import java.time.Duration;
import java.util.HashMap;

/** How long what is not applied in a database takes there. */
final class Timed {

    private Timed() {}

    static Estimates in(Environment environment) {
        var versions = new HashMap<Long, Estimates.Estimate>();
        for (var step : Migrations.in(environment).impact(Target.head(), false).steps()) {
            var statements = step.statements();
            if (statements != null && step.planned().direction() == Direction.UP) {
                var work = statements.stream().map(Impact.Statement::estimate).reduce(Duration.ZERO, Duration::plus);
                versions.put(step.planned().version(), new Estimates.Estimate(work, step.blocking()));
            }
        }
        return new Estimates(environment.name(), versions);
    }
}
