package dev.rung.processor.report;

import dev.rung.processor.replay.history.ReplayedMigration;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The report in a shape of Rung's own, which {@code docs/agents.md} describes. Members may be added, and keep their names and meanings. */
final class JsonReport {

    private JsonReport() {}

    static Map<String, @Nullable Object> of(List<ReportedFinding> findings, List<ReplayedMigration> migrations) {
        return Json.object(
                "valid",
                findings.stream().noneMatch(ReportedFinding::isError),
                "findings",
                findings.stream().map(JsonReport::finding).toList(),
                "migrations",
                migrations.stream().map(EffectReport::of).toList());
    }

    private static Map<String, @Nullable Object> finding(ReportedFinding reported) {
        var position = reported.finding().position();
        return Json.object(
                "check",
                reported.finding().id(),
                "severity",
                reported.level(),
                "file",
                reported.file().map(URI::getPath).orElse(position.file()),
                "line",
                position.line() == 0 ? null : position.line(),
                "column",
                position.column() == 0 ? null : position.column(),
                "message",
                reported.summary(),
                "details",
                reported.details(),
                "fix",
                reported.fix().isEmpty() ? null : reported.fix(),
                "explain",
                "rung explain " + reported.finding().id());
    }
}
