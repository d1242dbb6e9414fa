package dev.rung.cli;

import dev.rung.Environment;
import dev.rung.Migrations;
import dev.rung.cli.difference.UnfitException;
import dev.rung.verify.ScratchDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** The schema that is wanted: of a database that there is, or of one that is made for it. */
final class Wanted {

    @Option(names = "--from-drift", required = true, description = "What somebody changed by hand in the database.")
    private boolean drift;

    @Option(
            names = "--schema-file",
            required = true,
            paramLabel = "FILE",
            description = "What this SQL makes of an empty database.")
    private @Nullable Path file;

    @Option(
            names = "--schema-of",
            required = true,
            paramLabel = "ENV|URL",
            description =
                    "What another database has: that of an environment, or the one at an address, whose password may be "
                            + "in PGPASSWORD or ~/.pgpass. It is only read.")
    private @Nullable String other;

    @ArgGroup(exclusive = false, multiplicity = "1")
    private @Nullable WantedEntities entities;

    /**
     * Finds the database that has it, or makes one.
     *
     * @param generation knows what the migrations make
     */
    Goal goal(Main main, ScratchOption server, Generation generation)
            throws SQLException, IOException, InterruptedException {
        var environment = main.environment();
        if (file == null && entities == null) {
            return Goal.of(live(main, environment));
        }
        var scratch = server.database(main, environment);
        try {
            make(scratch, generation);
            return Goal.of(scratch);
        } catch (SQLException | IOException | InterruptedException | RuntimeException e) {
            scratch.close();
            throw e;
        }
    }

    /** What there is to know once the migration is written. */
    String advice(Environment environment) {
        return drift
                ? "  `%s` has it already, by hand: `rung baseline` takes the migration for applied there\n"
                        .formatted(environment.name())
                : "";
    }

    private Environment live(Main main, Environment environment) {
        if (other != null) {
            return other.contains(":") ? environment.at(other) : main.environment(other);
        }
        Migrations.in(environment).requireHead();
        return environment;
    }

    private void make(ScratchDatabase scratch, Generation generation)
            throws SQLException, IOException, InterruptedException {
        if (entities != null) {
            entities.in(scratch, generation);
        }
        if (file != null) {
            fill(scratch, file);
        }
        scratch.execute("analyze");
    }

    private static void fill(ScratchDatabase scratch, Path file) throws SQLException, IOException {
        try {
            var script = Files.readString(file);
            scratch.note(script);
            try (var connection = scratch.dataSource().getConnection()) {
                UnfitException.unlessRun(connection, script);
            }
        } catch (UnfitException e) {
            throw new CommandException(ExitCode.CONFIGURATION, """
                    PostgreSQL refuses a statement of `%s`: %s
                      nothing was written
                      fix: the file, which is to run in an empty database""".formatted(file, e.getMessage()));
        } catch (NoSuchFileException e) {
            throw new CommandException(ExitCode.CONFIGURATION, """
                    there is no file `%s`
                      fix: the path, which is taken from the working directory""".formatted(file));
        }
    }
}
