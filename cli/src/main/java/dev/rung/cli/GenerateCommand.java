package dev.rung.cli;

import dev.rung.Environment;
import dev.rung.Migrations;
import dev.rung.catalog.CatalogSnapshot;
import dev.rung.cli.difference.CodeKeeper;
import dev.rung.cli.difference.Difference;
import dev.rung.cli.difference.Rename;
import dev.rung.cli.source.MigrationClass;
import dev.rung.cli.source.NextVersion;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rung generate}. */
@Command(
        name = "generate",
        description =
                "Writes a migration, up and down, from the difference between what the migrations make and a schema that is "
                        + "wanted.",
        footer = {
            "%nFor example:",
            "  rung generate add index --from-drift --env prod --scratch test",
            "  rung generate add orders --schema-file schema.sql",
            "%nBoth directions are run on a scratch database. What they lose, and what they do not do, stands above them in the "
                    + "class: look at it before it runs. On a terminal it is asked whether something was renamed.",
            "%nIt needs org.pgcodekeeper:pgcodekeeper-core on the class path."
        })
final class GenerateCommand implements Callable<Integer> {

    /** What is wanted. */
    private static final class Wanted {

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
                paramLabel = "ENV",
                description = "What the database of another environment has.")
        private @Nullable String other;
    }

    private final Main main;

    @Parameters(paramLabel = "WORD", arity = "1..*", description = "What the migration does, in words.")
    private List<String> words = List.of();

    @ArgGroup(multiplicity = "1")
    private Wanted wanted = new Wanted();

    @Option(
            names = "--ignore",
            paramLabel = "NAME",
            description = "An object that belongs to others; may be given several times.")
    private List<String> ignored = List.of();

    @Mixin
    private ScratchServer server = new ScratchServer();

    @Mixin
    private Place place = new Place();

    GenerateCommand(Main main) {
        this.main = main;
    }

    @Override
    public Integer call() throws SQLException, IOException, InterruptedException {
        var difference = difference();
        var environment = main.environment();
        try (var made = server.database(main, environment)) {
            made.migrations().migrate();
            var result = generated(environment, made, difference);
            if (result.isEmpty()) {
                main.print("nothing to generate: the migrations make what is wanted", Json.object("file", null));
                return ExitCode.DONE.number();
            }
            write(result);
            return ExitCode.DONE.number();
        }
    }

    private Generation.Result generated(Environment environment, Scratch made, Difference difference)
            throws SQLException, IOException, InterruptedException {
        if (wanted.file != null) {
            try (var scratch = server.database(main, environment)) {
                scratch.execute(Files.readString(wanted.file));
                scratch.execute("analyze");
                return generated(made, scratch.environment(), difference);
            }
        }
        var live = wanted.other == null ? environment : main.environment(wanted.other);
        if (wanted.drift) {
            Migrations.in(live).requireHead();
        }
        return generated(made, live, difference);
    }

    private Generation.Result generated(Scratch made, Environment goal, Difference difference)
            throws SQLException, IOException, InterruptedException {
        var hidden = new ArrayList<>(ignored);
        hidden.add(goal.historyTable());
        CatalogSnapshot snapshot = Scratch.snapshot(goal);
        return new Generation(made, difference, hidden).to(goal.dataSource(), snapshot, this::isRename);
    }

    private static Difference difference() {
        try {
            return new CodeKeeper();
        } catch (NoClassDefFoundError e) {
            throw new CommandException(ExitCode.CONFIGURATION, """
                    `generate` needs pgCodeKeeper, and it is not on the class path
                      fix, for Maven:
                        <dependency>
                          <groupId>org.pgcodekeeper</groupId>
                          <artifactId>pgcodekeeper-core</artifactId>
                          <version>13.1.0</version>
                          <scope>runtime</scope>
                        </dependency>
                      fix, for Gradle:
                        runtimeOnly("org.pgcodekeeper:pgcodekeeper-core:13.1.0")""");
        }
    }

    private boolean isRename(Rename rename) {
        var terminal = main.terminal();
        return terminal.isInteractive()
                && terminal.ask("Is " + rename.kind() + " `" + rename.from() + "` now called `" + rename.to()
                                + "`? Type yes: ")
                        .equals("yes");
    }

    private void write(Generation.Result result) throws IOException {
        var folder = place.folder();
        var className = Place.className(words);
        var version = NextVersion.after(place.versions(folder), false, Instant.now());
        var migration = new MigrationClass(
                folder.packageName(),
                className,
                version,
                true,
                List.of(),
                null,
                result.up().body(),
                result.down().isEmpty() ? null : result.down().body(),
                "no way down was found");
        try {
            var file = folder.write(migration);
            var text = new StringBuilder(file + "\n");
            result.up()
                    .remarks()
                    .forEach(remark -> text.append("  up: ").append(remark).append('\n'));
            result.down()
                    .remarks()
                    .forEach(remark -> text.append("  down: ").append(remark).append('\n'));
            main.print(
                    text,
                    Json.object(
                            "file",
                            file,
                            "class",
                            className,
                            "version",
                            version,
                            "up",
                            result.up().remarks(),
                            "down",
                            result.down().remarks()));
        } catch (FileAlreadyExistsException e) {
            throw new CommandException(ExitCode.REFUSED, """
                    `%s` is there already
                      nothing was written
                      fix: another name""".formatted(e.getFile()));
        }
    }
}
