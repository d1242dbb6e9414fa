package dev.rung.cli;

import dev.rung.Impact;
import dev.rung.processor.report.Json;
import dev.rung.spi.Wait;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The shape of {@code rung plan --json}: that of a plan, with what its steps do to the database. */
final class ImpactShape {

    private ImpactShape() {}

    static Map<String, @Nullable Object> of(Impact impact) {
        return Json.object(
                "steps", impact.steps().stream().map(ImpactShape::step).toList(), "obstacles", impact.obstacles());
    }

    private static Map<String, @Nullable Object> step(Impact.Step step) {
        var shape = new LinkedHashMap<String, @Nullable Object>(Shapes.planned(step.planned()));
        var statements = step.statements();
        shape.put("blockingMillis", statements == null ? null : step.blocking().toMillis());
        shape.put(
                "statements",
                statements == null
                        ? null
                        : statements.stream().map(ImpactShape::statement).toList());
        return shape;
    }

    private static Map<String, @Nullable Object> statement(Impact.Statement statement) {
        return Json.object(
                "sql",
                statement.sql(),
                "locks",
                statement.locks().stream()
                        .map(lock -> Json.object(
                                "table", lock.table(), "mode", lock.mode().words()))
                        .toList(),
                "work",
                statement.work().stream().map(ImpactShape::work).toList(),
                "waits",
                statement.waits().stream().sorted().map(Wait::words).toList(),
                "reshapes",
                statement.reshapes(),
                "problems",
                statement.problems());
    }

    private static Map<String, @Nullable Object> work(Impact.Work work) {
        return Json.object(
                "kind",
                work.kind().name().toLowerCase(Locale.ROOT),
                "table",
                work.table(),
                "rows",
                work.rows(),
                "bytes",
                work.bytes(),
                "indexes",
                work.indexes(),
                "estimateMillis",
                work.estimate().toMillis());
    }
}
