package dev.rung.cli;

import dev.rung.Environment;
import dev.rung.HistoryRow;
import dev.rung.MigrationException;
import dev.rung.Migrations;
import dev.rung.Status;
import dev.rung.report.Standing;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Where a database stands.
 *
 * @param main what commands share
 * @param environment how the database is reached
 * @param server where the scratch database is made that it is compared with
 */
record Stand(Main main, Environment environment, ScratchOption server) {

    /** What a drift is, or why it is not known. */
    private record Compared(Optional<List<String>> drift, String unknown) {}

    Standing standing() {
        var migrations = Migrations.in(environment);
        var status = migrations.status();
        var compared = drift();
        return new Standing(
                environment.name(),
                status.behind(),
                status.migrations().stream().map(Stand::line).toList(),
                migrations.history().stream().map(Stand::step).toList(),
                compared.drift(),
                compared.unknown());
    }

    /** A database that cannot be compared is shown nevertheless, with the reason. */
    private Compared drift() {
        try (var quiet = new Quiet();
                var scratch = server.database(main, environment)) {
            return new Compared(
                    Optional.of(new Drift(environment, List.of())
                            .from(scratch).stream().map(Drift::sentence).toList()),
                    "");
        } catch (CommandException | MigrationException | SQLException e) {
            return new Compared(
                    Optional.empty(),
                    "It was not compared: "
                            + String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
        }
    }

    private static Standing.Line line(Status.Line line) {
        return new Standing.Line(
                line.version(),
                line.description(),
                line.state().name().toLowerCase(Locale.ROOT),
                Times.time(line.appliedAt()),
                line.appliedBy() == null ? "" : line.appliedBy(),
                Times.took(line.took()));
    }

    private static Standing.Step step(HistoryRow row) {
        return new Standing.Step(
                row.position(),
                row.direction().name().toLowerCase(Locale.ROOT),
                row.version(),
                row.description(),
                Times.time(row.startedAt()),
                row.appliedBy(),
                Times.took(row));
    }
}
