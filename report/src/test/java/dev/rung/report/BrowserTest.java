package dev.rung.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.rung.processor.timeline.Timeline;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page in a real browser: each link is followed, each control is used, and nothing goes wrong. Skipped where there is no Chromium. */
class BrowserTest {

    private static final int DESK = 1280;
    private static final int PHONE = 500;

    private final Optional<Browser> browser = Browser.find();

    @TempDir
    private Path folder;

    @BeforeEach
    void needsABrowser() {
        assumeTrue(browser.isPresent(), "there is no Chromium on this machine");
    }

    private List<String> walked(Timeline timeline, Optional<Standing> standing, int width)
            throws IOException, InterruptedException {
        try (var script = BrowserTest.class.getResourceAsStream("walk.js")) {
            var dom = browser.orElseThrow()
                    .walk(
                            Page.of(timeline, "Shop", standing),
                            new String(script.readAllBytes(), StandardCharsets.UTF_8),
                            folder,
                            width);
            int begin = dom.indexOf("<pre id=\"walked\">");
            assertThat(begin).as(dom.substring(0, Math.min(500, dom.length()))).isPositive();
            return dom.substring(begin + 17, dom.indexOf("</pre>", begin))
                    .lines()
                    .toList();
        }
    }

    private static final Standing PROD = new Standing(
            "prod",
            1,
            List.of(
                    new Standing.Line(1, "create customers", "applied", "2026-03-01 10:00:00 UTC", "shop", "12 ms"),
                    new Standing.Line(2, "create orders", "edited", "2026-03-02 10:00:00 UTC", "shop", "9 ms"),
                    new Standing.Line(3, "create invoices", "pending", "", "", "")),
            List.of(new Standing.Step(1, "up", 1, "create customers", "2026-03-01 10:00:00 UTC", "shop", "12 ms")),
            Optional.of(List.of("table `orders`: column `extra` is in the database, and no migration makes it")),
            "");

    @Test
    void everyLinkLeadsSomewhereAndEveryControlWorks() throws IOException, InterruptedException {
        assertThat(walked(Histories.shop(), Optional.of(PROD), DESK))
                .contains(
                        "theme switches",
                        "help opens",
                        "search finds orders",
                        "search finds a column",
                        "a column leads to the table that it refers to",
                        "a table leads to those that refer to it",
                        "search has an end",
                        "slider moves the schema",
                        "marks are shown",
                        "keys go from version to version",
                        "zoom changes the view")
                .anyMatch(line -> line.startsWith("visited "))
                .noneMatch(line -> line.startsWith("wrong"));
    }

    @Test
    void worksOnAPhone() throws IOException, InterruptedException {
        assertThat(walked(Histories.shop(), Optional.empty(), PHONE))
                .contains("nothing is wider than the screen")
                .noneMatch(line -> line.startsWith("wrong"));
    }

    @Test
    void takesNamesForText() throws IOException, InterruptedException {
        assertThat(walked(Histories.hostile(), Optional.empty(), DESK))
                .contains(
                        "scripts: 3",
                        "a table is called <script>alert(1)</script>"
                                .replace("<", "&lt;")
                                .replace(">", "&gt;"))
                .noneMatch(line -> line.startsWith("wrong"));
    }

    @Test
    void showsALargeSchemaAsItsMainTablesAndAsAMap() throws IOException, InterruptedException {
        assertThat(walked(Histories.large(60), Optional.empty(), DESK))
                .contains("map shows all tables")
                .noneMatch(line -> line.startsWith("wrong"));
    }
}
