package dev.rung.cli;

import dev.rung.Environment;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where scratch databases are made. */
final class ScratchServer {

    @Option(
            names = "--scratch",
            paramLabel = "ENV",
            description = "The environment on whose server the scratch database is made; the same if nothing is said.")
    private @Nullable String name;

    Scratch database(Main main, Environment environment) throws SQLException {
        var server = name == null ? environment : main.environment(name);
        if (server.isProtected()) {
            throw new CommandException(ExitCode.REFUSED, """
                    `%s` is protected: no scratch database is made on its server
                      fix: name an environment with another server, as in `--scratch test`""".formatted(server.name()));
        }
        return new Scratch(server);
    }
}
