package dev.rung.cli;

import dev.rung.cli.dsl.Dsl;
import dev.rung.cli.expand.ColumnDrop;
import dev.rung.cli.expand.ColumnName;
import dev.rung.cli.expand.ColumnRename;
import dev.rung.cli.expand.EnumValue;
import dev.rung.cli.expand.KnownColumn;
import dev.rung.cli.expand.PartitionAttachment;
import dev.rung.cli.expand.Phase;
import dev.rung.cli.expand.Recipe;
import dev.rung.cli.expand.TableName;
import dev.rung.cli.expand.TypeChange;
import dev.rung.cli.source.Body;
import dev.rung.cli.source.ClassNames;
import dev.rung.cli.source.MigrationClass;
import dev.rung.cli.source.NextVersion;
import dev.rung.cli.source.SourceFolder;
import dev.rung.processor.report.Json;
import dev.rung.processor.timeline.Version;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rung expand}. */
@Command(
        name = "expand",
        description =
                "Writes a change of a table that is in use as several migrations, between which others read and write.",
        footer = {
            "%nThe recipes:",
            "  not-null cars.plate               a column holds no null any more",
            "  unique cars.plate [cars.maker]    no two rows are equal in columns",
            "  index cars.plate [cars.maker]     an index",
            "  foreign-key cars.maker makers.id  rows refer to those of another table",
            "  check cars \"price > 0\" --name=N   rows meet a condition",
            "  rename cars autos                 a table has another name; both serve",
            "  rename-column cars.plate number   a column has another name; both serve",
            "  type cars.price bigint            a column has another type",
            "  drop cars.price_old               a column goes, once nobody needs it",
            "  partition trips.day trips_26 A B  a table becomes a partition, from A to B",
            "  enum state archived               an enum has another value",
            "%nNames are written as in SQL, with a schema in front where that is not public. Each migration may run with the "
                    + "others; of a rename the last one belongs into a later release, and so does a drop."
        })
final class ExpandCommand implements Callable<Integer> {

    private final Main main;

    @Parameters(index = "0", paramLabel = "RECIPE", description = "What changes.")
    private String recipe = "";

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "ARGUMENT", description = "Of what, and to what.")
    private List<String> arguments = List.of();

    @Option(names = "--name", paramLabel = "NAME", description = "The name of the constraint of a check.")
    private @Nullable String name;

    @Mixin
    private final Place place;

    ExpandCommand(Main main) {
        this.main = main;
        this.place = new Place(main);
    }

    @Override
    public Integer call() throws IOException {
        var chosen = recipe();
        chosen.mistake().ifPresent(statement -> {
            throw usage("what comes of it is no SQL: %s".formatted(statement), "the arguments");
        });
        var folder = place.folder();
        var migrations = migrations(chosen, folder);
        requireNew(migrations, folder);
        var files = new ArrayList<Object>();
        for (var migration : migrations) {
            files.add(folder.write(migration));
        }
        main.print(
                files.stream().map(file -> file + "\n").collect(Collectors.joining()),
                Json.object(
                        "files",
                        files,
                        "migrations",
                        migrations.stream()
                                .map(migration -> Json.object(
                                        "class",
                                        migration.className(),
                                        "version",
                                        migration.version(),
                                        "transactional",
                                        migration.transactional()))
                                .toList()));
        return ExitCode.DONE.number();
    }

    private Recipe recipe() throws IOException {
        return switch (recipe) {
            case "not-null" -> new Recipe.NotNull(column(only(1)));
            case "unique" -> new Recipe.Unique(tableOf(columns()), columns());
            case "index" -> new Recipe.Index(tableOf(columns()), columns());
            case "foreign-key" -> new Recipe.ForeignKey(column(only(2)), column(arguments.get(1)));
            case "check" -> new Recipe.Check(table(only(2)), arguments.get(1), required(name));
            case "rename" ->
                new Recipe.Rename(table(only(2)), table(arguments.get(1)).name());
            case "rename-column" -> new ColumnRename(known(only(2)), identifier(arguments.get(1)));
            case "type" -> new TypeChange(known(only(2)), arguments.get(1));
            case "drop" -> new ColumnDrop(known(only(1)));
            case "partition" ->
                new PartitionAttachment(column(only(4)), table(arguments.get(1)), arguments.get(2), arguments.get(3));
            case "enum" -> new EnumValue(table(only(2)), arguments.get(1));
            default ->
                throw usage(
                        "there is no recipe `%s`".formatted(recipe),
                        "not-null, unique, index, foreign-key, check, rename, rename-column, type, drop, partition or enum");
        };
    }

    /** The first argument, if there are so many. */
    private String only(int count) {
        if (arguments.size() != count) {
            throw usage(
                    "`%s` takes %d %s, and here %s"
                            .formatted(
                                    recipe,
                                    count,
                                    count == 1 ? "argument" : "arguments",
                                    arguments.size() == 1 ? "is 1" : "are " + arguments.size()),
                    "see `rung expand --help`");
        }
        return arguments.get(0);
    }

    private static String required(@Nullable String name) {
        if (name == null) {
            throw usage("a check needs a name", "one such as `--name=price_is_positive`");
        }
        return name;
    }

    private List<ColumnName> columns() {
        return arguments.stream().map(ExpandCommand::column).toList();
    }

    private static TableName tableOf(List<ColumnName> columns) {
        var tables = columns.stream().map(ColumnName::table).distinct().toList();
        if (tables.size() > 1) {
            throw usage(
                    "the columns are those of several tables: "
                            + tables.stream().map(table -> "`" + table + "`").collect(Collectors.joining(", ")),
                    "columns of one table");
        }
        return tables.get(0);
    }

    private static TableName table(String text) {
        return TableName.parse(text)
                .orElseThrow(() -> usage("`%s` is no name of a table".formatted(text), "one such as `cars`"));
    }

    private static ColumnName column(String text) {
        return ColumnName.parse(text)
                .orElseThrow(() -> usage("`%s` is no name of a column".formatted(text), "one such as `cars.plate`"));
    }

    private static String identifier(String text) {
        return TableName.parse(text)
                .filter(name -> name.schema().isEmpty())
                .map(TableName::name)
                .orElseThrow(() -> usage("`%s` is no name of a column".formatted(text), "one such as `plate`"));
    }

    /** A column as the migrations make it, whose values can be copied. */
    private KnownColumn known(String text) throws IOException {
        var name = column(text);
        var column = new Shown(main, place)
                .timeline().newest().map(Version::relations).orElse(List.of()).stream()
                        .filter(relation -> relation.isTable() && name.table().isNamed(relation.name()))
                        .flatMap(relation -> relation.columns().stream())
                        .filter(one -> one.name().equals(name.name()))
                        .findFirst()
                        .orElseThrow(() ->
                                usage("no migration makes the column `%s`".formatted(text), "a column of a table"));
        if (column.isKey()
                || column.isReference()
                || !(column.value().isEmpty() || column.value().startsWith("default "))) {
            throw usage(
                    "`%s` is part of a key, or computed".formatted(text),
                    "drop the key first, or write the migrations by hand");
        }
        return new KnownColumn(name, column.type(), !column.isNullable(), column.value());
    }

    private static CommandException usage(String problem, String fix) {
        return new CommandException(ExitCode.USAGE, """
                %s
                  nothing was written
                  fix: %s""".formatted(problem, fix));
    }

    private List<MigrationClass> migrations(Recipe chosen, SourceFolder folder) throws IOException {
        SortedSet<Long> versions = new TreeSet<>(place.versions(folder));
        var now = Instant.now();
        var migrations = new ArrayList<MigrationClass>();
        for (var phase : chosen.phases()) {
            long version = NextVersion.after(versions, false, now);
            versions.add(version);
            migrations.add(migration(phase, version, folder));
        }
        return migrations;
    }

    private static MigrationClass migration(Phase phase, long version, SourceFolder folder) {
        return new MigrationClass(
                folder.packageName(),
                ClassNames.of(phase.title()),
                version,
                phase.isTransactional(),
                phase.allowance().stream().toList(),
                null,
                body(phase.up()),
                phase.down().isEmpty() ? null : body(phase.down()),
                phase.reason());
    }

    private static Body body(List<String> statements) {
        return new Body.Steps(
                statements.stream().map(statement -> Dsl.of(statement).step()).toList(), List.of());
    }

    private static void requireNew(List<MigrationClass> migrations, SourceFolder folder) {
        for (var migration : migrations) {
            var file = folder.file(migration.className());
            if (Files.exists(file)) {
                throw new CommandException(ExitCode.REFUSED, """
                        `%s` is there already
                          nothing was written
                          fix: rename that class, or change it""".formatted(file));
            }
        }
    }
}
