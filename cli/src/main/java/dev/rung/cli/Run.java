package dev.rung.cli;

import dev.rung.Migrations;
import dev.rung.Target;
import java.util.Optional;

/**
 * A run as commands do it: first its plan, so that whoever is to confirm a loss is told of it, and then the run itself.
 *
 * @param target where it goes
 * @param acceptsBlocking whether others may wait for as long as it takes
 */
record Run(Target target, boolean acceptsBlocking) {

    Run(Target target) {
        this(target, false);
    }

    int in(Main main, Confirmation confirmation) {
        var environment = main.environment();
        var migrations = Migrations.in(environment);
        var loss = environment.isProtected() ? Steps.loss(migrations.plan(target)) : Optional.<String>empty();
        var allowed = loss.isPresent() ? confirmation.of(environment, main.terminal(), loss.get()) : migrations;
        try (var bar = new ProgressBar(main.terminal())) {
            var shown = main.terminal().isInteractive() ? allowed.tell(bar) : allowed;
            var result = (acceptsBlocking ? shown.acceptingBlocking() : shown).run(target);
            main.print(result, Shapes.result(result));
        }
        return ExitCode.DONE.number();
    }
}
