package dev.rung.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A check is a class, a test, a page and a golden message, all of one name. */
class ChecksTest {

    private static final Path PAGES = Path.of("../docs/checks");
    private static final Path GOLDENS = Path.of("src/test/resources/golden");
    private static final Path TESTS = Path.of("src/test/java/dev/rung/processor/check");

    @Test
    void eachHasAPageAndNoPageIsLeftOver() throws IOException {
        try (var pages = Files.list(PAGES)) {
            assertThat(pages.map(page -> page.getFileName().toString())
                            .filter(name -> !name.equals("README.md"))
                            .map(name -> name.replace(".md", "")))
                    .containsExactlyInAnyOrderElementsOf(ids());
        }
    }

    @Test
    void theIndexNamesThemInTheirOrder() throws IOException {
        var links = Pattern.compile("\\| \\[(.+?)]\\(\\1\\.md\\)")
                .matcher(Files.readString(PAGES.resolve("README.md")))
                .results();
        assertThat(links.map(link -> link.group(1))).containsExactlyElementsOf(ids());
    }

    @Test
    void eachHasATestAndNoGoldenIsLeftOver() throws IOException {
        var tests = Checks.ALL.stream()
                .map(check -> check.getClass().getSimpleName() + "Test")
                .toList();
        assertThat(tests)
                .allSatisfy(test ->
                        assertThat(TESTS.resolve(test + ".java")).content().contains("Golden.check", "Golden.silent"));
        try (var goldens = Files.list(GOLDENS)) {
            assertThat(goldens.map(folder -> folder.getFileName().toString())
                            .filter(test -> !Files.exists(TESTS.resolveSibling(test + ".java"))))
                    .containsExactlyInAnyOrderElementsOf(tests);
        }
    }

    @Test
    void eachGoldenBelongsToACaseAndBearsTheIdOfItsCheck() {
        assertThat(Checks.ALL).allSatisfy(check -> {
            var test = check.getClass().getSimpleName() + "Test";
            var cases = Files.readString(TESTS.resolve(test + ".java"));
            try (var goldens = Files.list(GOLDENS.resolve(test))) {
                assertThat(goldens).isNotEmpty().allSatisfy(golden -> {
                    var name = golden.getFileName().toString().replace(".txt", "");
                    assertThat(cases).contains("\"" + name + "\"");
                    assertThat(golden).content().contains("[" + check.id() + "] ");
                });
            }
        });
    }

    private static List<String> ids() {
        return Checks.ALL.stream().map(Check::id).toList();
    }
}
