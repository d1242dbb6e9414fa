package dev.rung.cli;

import dev.rung.cli.source.Compilation;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code rung check}. */
@Command(
        name = "check",
        description = "Checks the sources of the migrations as the compiler does, and writes nothing.",
        footer =
                "%nIt asks no database and needs no build. With --json it gives each finding with its file, line and remedy; "
                        + "`rung explain CHECK` says more of one.")
final class CheckCommand implements Callable<Integer> {

    private final Main main;

    @Mixin
    private final Place place;

    CheckCommand(Main main) {
        this.main = main;
        this.place = new Place(main);
    }

    @Override
    public Integer call() throws IOException {
        var compilation = Compilation.of(place.root());
        if (!compilation.mistakes().isEmpty()) {
            throw new CommandException(ExitCode.CONFIGURATION, String.join("\n", compilation.mistakes()));
        }
        main.print(
                compilation.findings().isEmpty() ? "nothing is wrong" : String.join("\n", compilation.findings()),
                compilation.report());
        return (compilation.valid() ? ExitCode.DONE : ExitCode.WRONG).number();
    }
}
