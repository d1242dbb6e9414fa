package dev.rung.cli;

import dev.rung.HistoryRow;
import dev.rung.MigrationResult;
import dev.rung.Plan;
import dev.rung.Status;
import dev.rung.processor.report.Json;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The shapes of {@code --json}. They are documented in {@code docs/cli.md} and stable: members may be added, and keep their names and
 * meanings. Times are ISO 8601 in UTC, durations are whole milliseconds.
 */
final class Shapes {

    private Shapes() {}

    static Map<String, @Nullable Object> status(String environment, long head, Status status) {
        return Json.object(
                "environment",
                environment,
                "head",
                head,
                "behind",
                status.behind(),
                "migrations",
                status.migrations().stream().map(Shapes::line).toList());
    }

    private static Map<String, @Nullable Object> line(Status.Line line) {
        return Json.object(
                "version",
                line.version(),
                "description",
                line.description(),
                "state",
                line.state().name().toLowerCase(Locale.ROOT),
                "opaque",
                line.opaque(),
                "appliedAt",
                time(line.appliedAt()),
                "appliedBy",
                line.appliedBy(),
                "tookMillis",
                line.took() == null ? null : line.took().toMillis());
    }

    static Map<String, @Nullable Object> plan(Plan plan) {
        return Json.object("steps", plan.steps().stream().map(Shapes::planned).toList());
    }

    static Map<String, @Nullable Object> planned(Plan.Planned step) {
        return Json.object(
                "direction",
                step.direction(),
                "version",
                step.version(),
                "description",
                step.description(),
                "class",
                step.className(),
                "transactional",
                step.transactional(),
                "sql",
                step.sql());
    }

    static Map<String, @Nullable Object> result(MigrationResult result) {
        return Json.object(
                "environment",
                result.environment(),
                "from",
                result.from(),
                "to",
                result.to(),
                "tookMillis",
                result.elapsed().toMillis(),
                "steps",
                result.steps().stream().map(Shapes::taken).toList());
    }

    private static Map<String, @Nullable Object> taken(MigrationResult.Taken step) {
        return Json.object(
                "direction",
                step.direction(),
                "version",
                step.version(),
                "description",
                step.description(),
                "tookMillis",
                step.elapsed().toMillis());
    }

    static Map<String, @Nullable Object> row(HistoryRow row) {
        return Json.object(
                "position",
                row.position(),
                "direction",
                row.direction(),
                "version",
                row.version(),
                "description",
                row.description(),
                "class",
                row.className(),
                "ran",
                row.ran(),
                "checksum",
                row.checksum(),
                "fingerprint",
                row.fingerprint(),
                "startedAt",
                time(row.startedAt()),
                "tookMillis",
                row.finishedAt() == null
                        ? null
                        : Duration.between(row.startedAt(), row.finishedAt()).toMillis(),
                "appliedBy",
                row.appliedBy());
    }

    static Map<String, @Nullable Object> error(ExitCode code, String message) {
        return Json.object("error", Json.object("kind", code.word(), "code", code.number(), "message", message));
    }

    private static @Nullable String time(@Nullable Instant instant) {
        return instant == null ? null : instant.toString();
    }
}
