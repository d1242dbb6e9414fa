package dev.rung.processor.report;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The report as SARIF 2.1.0 (OASIS, "Static Analysis Results Interchange Format"), which editors and forges show at the line. */
final class SarifReport {

    private SarifReport() {}

    static Map<String, @Nullable Object> of(List<ReportedFinding> findings, PageAddress pages) {
        var checks = findings.stream()
                .map(reported -> reported.finding().id())
                .distinct()
                .sorted()
                .toList();
        return Json.object(
                "$schema",
                "https://json.schemastore.org/sarif-2.1.0.json",
                "version",
                "2.1.0",
                "runs",
                List.of(Json.object(
                        "tool",
                        Json.object(
                                "driver",
                                Json.object(
                                        "name",
                                        "Rung",
                                        "rules",
                                        checks.stream()
                                                .map(check -> rule(check, pages))
                                                .toList())),
                        "columnKind",
                        "utf16CodeUnits",
                        "results",
                        findings.stream().map(found -> result(found, checks)).toList())));
    }

    private static Map<String, @Nullable Object> rule(String check, PageAddress pages) {
        var page = CheckPage.of(check);
        var rule = Json.object("id", check);
        if (page.isPresent()) {
            rule.put("shortDescription", Json.object("text", page.get().summary()));
            rule.put(
                    "help",
                    Json.object(
                            "text", page.get().text(), "markdown", page.get().text()));
        }
        if (pages.isOnTheWeb()) {
            rule.put("helpUri", pages.of(check));
        }
        return rule;
    }

    private static Map<String, @Nullable Object> result(ReportedFinding reported, List<String> checks) {
        var check = reported.finding().id();
        return Json.object(
                "ruleId",
                check,
                "ruleIndex",
                checks.indexOf(check),
                "level",
                reported.level(),
                "message",
                Json.object("text", reported.finding().message()),
                "locations",
                List.of(Json.object("physicalLocation", place(reported))));
    }

    private static Map<String, @Nullable Object> place(ReportedFinding reported) {
        var position = reported.finding().position();
        var file = reported.file().map(SarifReport::address).orElse(position.file());
        var place = Json.object("artifactLocation", Json.object("uri", file));
        if (position.line() > 0) {
            var region = Json.object("startLine", position.line());
            if (position.column() > 0) {
                region.put("startColumn", position.column());
            }
            place.put("region", region);
        }
        return place;
    }

    /** Relative to the working directory where the file lies below it, as forges want it. */
    private static String address(URI file) {
        var here = Path.of("").toAbsolutePath().toUri().relativize(URI.create("file://" + file.getRawPath()));
        return here.toString();
    }
}
