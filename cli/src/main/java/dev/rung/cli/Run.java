package dev.rung.cli;

import dev.rung.MigrationResult;
import dev.rung.Migrations;
import dev.rung.Plan;
import java.util.Optional;
import java.util.function.Function;

/**
 * A run as commands do it: first its plan, so that whoever is to confirm a loss is told of it, and then the run itself.
 *
 * @param plan what it would do
 * @param run does it
 */
record Run(Function<Migrations, Plan> plan, Function<Migrations, MigrationResult> run) {

    int in(Main main, Confirmation confirmation) {
        var environment = main.environment();
        var migrations = Migrations.in(environment);
        var loss = environment.isProtected() ? Steps.loss(plan.apply(migrations)) : Optional.<String>empty();
        var allowed = loss.isPresent() ? confirmation.of(environment, main.terminal(), loss.get()) : migrations;
        var result = run.apply(allowed);
        main.print(result, Shapes.result(result));
        return ExitCode.DONE.number();
    }
}
