package dev.rung.cli;

import dev.rung.Target;
import dev.rung.cli.difference.CodeKeeper;
import dev.rung.cli.difference.Difference;
import dev.rung.cli.difference.Rename;
import dev.rung.cli.source.MigrationClass;
import dev.rung.cli.source.NextVersion;
import dev.rung.cli.source.SourceFolder;
import dev.rung.processor.report.Json;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
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
            "  rung generate catch up --schema-of postgres://ann@localhost/shop",
            "  rung generate add orders --entities=shop.model --naming=spring",
            "  rung generate initial schema --schema-of prod --package shop.db  (the first)",
            "%nFrom entities it is Hibernate that says what they want, 6 or 7, as it is on the class path. What entities do not say "
                    + "stays as it is: functions, triggers, views, policies, comments, privileges, defaults, and every constraint and "
                    + "index. Only tables and columns that no entity maps are dropped, which is said.",
            "%nBoth directions are run on a scratch database. What they lose, and what they do not do, stands above them in the "
                    + "class: look at it before it runs. On a terminal it is asked whether something was renamed.",
            "%nIt needs org.pgcodekeeper:pgcodekeeper-core on the class path."
        })
final class GenerateCommand implements Callable<Integer> {

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
    private ScratchOption server = new ScratchOption();

    @Mixin
    private final Place place;

    GenerateCommand(Main main) {
        this.main = main;
        this.place = new Place(main);
    }

    @Override
    public Integer call() throws SQLException, IOException, InterruptedException {
        var difference = difference();
        var folder = place.folder();
        place.requireCompiled(folder);
        var environment = main.environment();
        try (var quiet = new Quiet();
                var made = server.database(main, environment)) {
            if (!place.versions(folder).isEmpty()) {
                made.migrations().run(Target.head());
            }
            var generation = new Generation(made, difference, ignored);
            try (var goal = wanted.goal(main, server, generation)) {
                var result = generation.to(goal.environment(), this::isRename);
                if (result.up().isEmpty() && !result.isEmpty()) {
                    return unable(result.up());
                }
                if (result.isEmpty()) {
                    main.print("nothing to generate: the migrations make what is wanted", Json.object("file", null));
                } else {
                    write(result, folder);
                }
            }
            return ExitCode.DONE.number();
        }
    }

    private int unable(Generation.Way up) {
        main.print(
                "nothing was written: no SQL is known for what is different\n  " + String.join("\n  ", up.remarks()),
                Json.object("file", null, "up", up.remarks()));
        return ExitCode.DIFFERENT.number();
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

    private void write(Generation.Result result, SourceFolder folder) throws IOException {
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
            text.append(wanted.advice(main.environment()));
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
