package dev.rung.cli;

import dev.rung.Environment;
import dev.rung.Migrations;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Asks before a protected environment loses something: its name is to be typed, or given as an option. */
final class Confirmation {

    @Option(
            names = "--yes-i-mean",
            paramLabel = "ENV",
            description = "Do it in a protected environment without asking: the name of that environment.")
    private @Nullable String name;

    /**
     * The migrations of an environment, allowed to do what is said.
     *
     * @throws CommandException when the environment is protected and nobody confirms
     */
    Migrations of(Environment environment, Terminal terminal, String what) {
        var migrations = Migrations.in(environment);
        return environment.isProtected() ? migrations.confirmed(confirmed(environment, terminal, what)) : migrations;
    }

    private String confirmed(Environment environment, Terminal terminal, String what) {
        if (name != null) {
            return name;
        }
        var question = "`" + environment.name() + "` is protected: " + what + "\nType its name to go on: ";
        if (terminal.isInteractive() && terminal.ask(question).equals(environment.name())) {
            return environment.name();
        }
        throw new CommandException(ExitCode.REFUSED, """
                `%1$s` is protected: %2$s
                  it was not confirmed, so that nothing was done
                  fix, if it is meant: type its name when asked on a terminal, or `--yes-i-mean %1$s`""".formatted(environment.name(), what));
    }
}
