package dev.rung.processor.report;

import dev.rung.processor.replay.history.ReplayedMigration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The file that {@code -Arung.report=…} asks for: JSON, or SARIF if its name ends in {@code .sarif} or {@code .sarif.json}. */
public final class Report {

    /** The name of the option. */
    public static final String OPTION = "rung.report";

    private final Path file;
    private final PageAddress pages;

    private Report(Path file, PageAddress pages) {
        this.file = file;
        this.pages = pages;
    }

    /**
     * The report that the options of a compilation ask for.
     *
     * @param options the options
     * @return the report, if they ask for one
     * @throws IllegalArgumentException when the name of the file does not say what is to be in it, with what to do
     */
    public static Optional<Report> of(Map<String, String> options) {
        var name = options.get(OPTION);
        if (!options.containsKey(OPTION)) {
            return Optional.empty();
        }
        if (name == null || !(name.endsWith(".json") || name.endsWith(".sarif"))) {
            throw new IllegalArgumentException("""
                    the option `%s` is the name of a file that ends in `.json` or `.sarif`, and `%s` does not
                      fix: -A%s=target/rung.sarif""".formatted(OPTION, name, OPTION));
        }
        return Optional.of(new Report(Path.of(name), PageAddress.of(options)));
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
