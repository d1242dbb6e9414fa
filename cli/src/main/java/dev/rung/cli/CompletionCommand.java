package dev.rung.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;

/** {@code rung completion}. */
@Command(
        name = "completion",
        description = "Writes a script that completes commands and options in bash and zsh.",
        footer = {"%nIn the profile of the shell:", "  source <(rung completion)"})
final class CompletionCommand implements Callable<Integer> {

    private final Main main;

    CompletionCommand(Main main) {
        this.main = main;
    }

    @Override
    public Integer call() {
        var commands = Main.commandLine(main.terminal());
        main.terminal().out().print(AutoComplete.bash(commands.getCommandName(), commands));
        main.terminal().out().flush();
        return ExitCode.DONE.number();
    }
}
