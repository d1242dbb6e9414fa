package dev.rung.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ColumnsTest {

    private static final Columns COLUMNS = new Columns(List.of(
            List.of("1", "create users", "applied", "2026-03-14 12:01:00 UTC"),
            List.of("12", "add the description that everybody asked for to posts", "pending", "")));

    @Test
    void standsWhereThereIsRoom() {
        assertThat(COLUMNS.fitting(200))
                .containsExactly(
                        "1   create users                                           applied  2026-03-14 12:01:00 UTC",
                        "12  add the description that everybody asked for to posts  pending");
    }

    @Test
    void cutsTheWidestTextFirst() {
        assertThat(COLUMNS.fitting(60))
                .containsExactly(
                        "1   create users            applied  2026-03-14 12:01:00 UTC",
                        "12  add the description t…  pending");
    }

    @Test
    void cutsLinesWhereNothingElseHelps() {
        assertThat(COLUMNS.fitting(24)).allMatch(line -> line.length() <= 24);
    }

    @Test
    void fitsStatusAndHistoryIntoATerminal(@TempDir Path folder) {
        var application = Application.ofTables(folder, 1, 2);
        application.ok("migrate", "--to", "1");
        assertThat(application.ok("history")).contains("by postgres in ");
        application.wide(50);
        assertThat(application.ok("history").lines())
                .allMatch(line -> line.length() <= 50)
                .anyMatch(line -> line.startsWith("1  up  1  step1"));
        assertThat(application.ok("status").lines().limit(2))
                .allMatch(line -> line.length() <= 50)
                .anyMatch(line -> line.contains("applied"));
    }
}
