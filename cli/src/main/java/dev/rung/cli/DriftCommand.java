package dev.rung.cli;

import dev.rung.Environment;
import dev.rung.catalog.CatalogChange;
import dev.rung.processor.report.Json;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rung drift}. */
@Command(
        name = "drift",
        description = "Compares the database with what its applied migrations make: one sentence for each difference.",
        footer =
                "%nThe migrations are run on a scratch database; the other one is only read. It ends with code 8 when there is a "
                        + "difference.")
final class DriftCommand implements Callable<Integer> {

    private final Main main;

    @Option(
            names = "--ignore",
            paramLabel = "NAME",
            description =
                    "An object that belongs to others, such as audit.* or flyway_schema_history; may be given several times.")
    private List<String> ignored = List.of();

    @Mixin
    private ScratchOption server = new ScratchOption();

    DriftCommand(Main main) {
        this.main = main;
    }

    @Override
    public Integer call() throws SQLException {
        var environment = main.environment();
        try (var quiet = new Quiet();
                var scratch = server.database(main, environment)) {
            var changes = new Drift(environment, ignored).from(scratch);
            main.print(
                    text(environment, changes),
                    Json.object(
                            "environment",
                            environment.name(),
                            "drift",
                            changes.stream().map(DriftCommand::json).toList()));
            return (changes.isEmpty() ? ExitCode.DONE : ExitCode.DIFFERENT).number();
        }
    }

    private static String text(Environment environment, List<CatalogChange> changes) {
        return changes.isEmpty()
                ? environment.name() + ": the database is what its migrations make"
                : changes.stream().map(Drift::sentence).collect(Collectors.joining("\n"));
    }

    private static Map<String, @Nullable Object> json(CatalogChange change) {
        return Json.object(
                "kind",
                change.kind(),
                "name",
                change.name(),
                "property",
                change.property(),
                "migrations",
                change.before(),
                "database",
                change.after(),
                "sentence",
                Drift.sentence(change));
    }
}
