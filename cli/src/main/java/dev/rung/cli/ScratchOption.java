package dev.rung.cli;

import dev.rung.Environment;
import dev.rung.verify.ScratchDatabase;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where scratch databases are made. */
final class ScratchOption {

    @Option(
            names = "--scratch",
            paramLabel = "ENV",
            description = "The environment on whose server the scratch database is made; the same if nothing is said.")
    private @Nullable String name;

    /** An empty database for a command that looks at this environment. */
    ScratchDatabase database(Main main, Environment environment) {
        return ScratchDatabase.on(environment(main, environment));
    }

    /** The environment on whose server it is made. */
    Environment environment(Main main, Environment environment) {
        var server = name == null ? environment : main.environment(name);
        if (server.isProtected()) {
            throw new CommandException(ExitCode.REFUSED, """
                    `%s` is protected: no scratch database is made on its server
                      fix: name an environment with another server, as in `--scratch test`""".formatted(server.name()));
        }
        return server;
    }
}
