package dev.rung.processor.report;

import dev.rung.processor.replay.history.ReplayedMigration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A file of {@code -Arung.report=…} with all findings: JSON, or SARIF if its name ends in {@code .sarif} or {@code .sarif.json}. */
public final class Report {

    private final Path file;
    private final PageAddress pages;

    Report(Path file, PageAddress pages) {
        this.file = file;
        this.pages = pages;
    }

    /**
     * Writes all findings, in place of those of an earlier compilation, and, in a shape of Rung's own, what each statement does to a running system.
     *
     * @param findings the findings, in the order of the source
     * @param migrations the migrations, by version
     * @throws IOException when the file cannot be written
     */
    public void write(List<ReportedFinding> findings, List<ReplayedMigration> migrations) throws IOException {
        var folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.writeString(file, Json.text(shape(findings, migrations)) + "\n");
    }

    private Map<String, @Nullable Object> shape(List<ReportedFinding> findings, List<ReplayedMigration> migrations) {
        var name = file.toString();
        return name.endsWith(".sarif") || name.endsWith(".sarif.json")
                ? SarifReport.of(findings, pages)
                : JsonReport.of(findings, migrations);
    }
}
