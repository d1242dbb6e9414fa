package dev.rung.cli;

import dev.rung.Environment;
import dev.rung.HistoryRow;
import dev.rung.Migrations;
import dev.rung.Target;
import dev.rung.cli.foreign.Adoption;
import dev.rung.cli.foreign.ForeignHistory;
import dev.rung.cli.foreign.UnreadableException;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rung baseline}. */
@Command(
        name = "baseline",
        description =
                "Adopts a database that has already what migrations do: takes these for applied, and runs none of them.",
        footer = "%nWithout a version, it is read from the table of the other tool: Flyway's flyway_schema_history, "
                + "schema_migrations of golang-migrate and dbmate, goose_db_version, diesel's __diesel_schema_migrations, "
                + "_sqlx_migrations. Those tables stay as they are.%n%nA database that Rung has migrated may have what its pending "
                + "migrations do too, since somebody did it by hand. That is proven first, on a scratch database: what they "
                + "make and what is there have to be the same.")
final class BaselineCommand implements Callable<Integer> {

    private final Main main;

    @Option(
            names = "--version",
            paramLabel = "VERSION",
            description = "The newest version that the database already has.")
    private @Nullable Long version;

    @Option(
            names = "--ignore",
            paramLabel = "NAME",
            description =
                    "An object that belongs to others, where what is there is compared; may be given several times.")
    private List<String> ignored = List.of();

    @Mixin
    private ScratchOption server = new ScratchOption();

    @Mixin
    private Confirmation confirmation = new Confirmation();

    BaselineCommand(Main main) {
        this.main = main;
    }

    @Override
    public Integer call() throws SQLException {
        var environment = main.environment();
        boolean goesOn = Migrations.in(environment).history().stream().anyMatch(HistoryRow::ran);
        long adopted = version(environment, goesOn);
        if (goesOn) {
            requireSame(environment, adopted);
        }
        var migrations = confirmation.of(
                environment, main.terminal(), "everything up to version " + adopted + " would be taken for applied");
        var result = migrations.run(goesOn ? Target.adopted(adopted) : Target.baseline(adopted));
        main.print(
                "%s: %d of %d migrations are taken for applied now, up to version %d"
                        .formatted(
                                environment.name(),
                                result.steps().size(),
                                migrations.registry().entries().size(),
                                result.to()),
                Shapes.result(result));
        return ExitCode.DONE.number();
    }

    private long version(Environment environment, boolean goesOn) throws SQLException {
        if (version != null) {
            return version;
        }
        return goesOn ? Migrations.in(environment).registry().headVersion() : found(environment);
    }

    /** What somebody did by hand is taken for what the migrations do only if it is the same. */
    private void requireSame(Environment environment, long adopted) throws SQLException {
        try (var quiet = new Quiet();
                var scratch = server.database(main, environment)) {
            var changes = new Drift(environment, ignored).at(adopted, scratch);
            if (!changes.isEmpty()) {
                throw new CommandException(ExitCode.DIFFERENT, """
                        `%s` is not what its migrations up to version %d make, so that they are not taken for applied
                          %s
                          fix: `rung migrate` if they are yet to run; `--ignore` for what belongs to others""".formatted(
                                environment.name(),
                                adopted,
                                changes.stream().map(Drift::sentence).collect(Collectors.joining("\n  "))));
            }
        }
    }

    private long found(Environment environment) throws SQLException {
        try (var connection = environment.dataSource().getConnection()) {
            var histories = ForeignHistory.find(connection);
            if (histories.size() != 1) {
                throw undecided(histories);
            }
            var history = histories.get(0);
            long found = Adoption.version(
                    history, Migrations.in(environment).registry().entries());
            main.terminal().err().println(history + ": that is version " + found + " here");
            return found;
        } catch (UnreadableException e) {
            throw new CommandException(ExitCode.HISTORY, String.valueOf(e.getMessage()));
        }
    }

    private static CommandException undecided(List<ForeignHistory> histories) {
        return new CommandException(
                ExitCode.HISTORY,
                histories.isEmpty()
                        ? """
                        no table of another tool is on the search path of this database
                          fix: name the version that the database is at: `--version`"""
                        : """
                        the tables of several tools are here: %s
                          fix: name the version that the database is at: `--version`""".formatted(histories.stream()
                                .map(history -> "`" + history.table() + "`")
                                .collect(Collectors.joining(", "))));
    }
}
