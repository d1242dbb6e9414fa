package dev.rung.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A check is a class, a test, a page and a golden message, all of one name. */
class ChecksTest {

    private static final Path PAGES = Path.of("../docs/checks");
    private static final Path GOLDENS = Path.of("src/test/resources/golden");

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
    void eachStandsInTheIndex() throws IOException {
        var index = Files.readString(PAGES.resolve("README.md"));
        assertThat(ids()).allSatisfy(id -> assertThat(index).contains("[" + id + "](" + id + ".md)"));
    }

    @Test
    void eachHasAGolden() {
        assertThat(Checks.ALL)
                .allSatisfy(check -> assertThat(GOLDENS.resolve(check.getClass().getSimpleName() + "Test"))
                        .isNotEmptyDirectory());
    }

    private static List<String> ids() {
        return Checks.ALL.stream().map(Check::id).toList();
    }
}
