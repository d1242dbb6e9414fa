package dev.rung.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rung psql}. */
@Command(
        name = "psql",
        description = "Starts psql on the database; an embedded PostgreSQL runs as long as it does.",
        footer = {
            "%nFor example:",
            "  rung psql",
            "  rung psql --env test -- -c 'select * from users'",
            "%npsql has to be installed. The exit code is its own."
        })
final class PsqlCommand implements Callable<Integer> {

    private final Main main;

    @Option(
            names = "--program",
            paramLabel = "FILE",
            description = "Where psql is; that of the PATH if nothing is said.")
    private String program = "psql";

    @Parameters(paramLabel = "ARGUMENT", arity = "0..*", description = "What psql itself is told, after --.")
    private List<String> arguments = List.of();

    PsqlCommand(Main main) {
        this.main = main;
    }

    @Override
    public Integer call() throws InterruptedException {
        var environment = main.environment();
        var address = ServerAddress.of(environment);
        var command = new ArrayList<>(List.of(program));
        command.addAll(arguments);
        var process = new ProcessBuilder(command).inheritIO();
        process.environment().putAll(address.variables());
        var password = environment.password();
        try {
            return password == null ? process.start().waitFor() : run(process, password);
        } catch (IOException e) {
            throw new CommandException(ExitCode.CONFIGURATION, """
                    `%s` cannot be started
                      fix: install the client of PostgreSQL, or use another program: the address is %s""".formatted(program, address.url()));
        }
    }

    private static int run(ProcessBuilder process, String password) throws IOException, InterruptedException {
        try (var file = PasswordFile.of(password)) {
            process.environment().put("PGPASSFILE", file.path().toString());
            return process.start().waitFor();
        }
    }
}
