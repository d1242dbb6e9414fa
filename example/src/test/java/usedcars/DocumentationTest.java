package usedcars;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The documentation is true: a snippet stands under a comment that names the file it was taken from, and that file, which the
 * build compiles, runs or compares, has these very lines.
 */
class DocumentationTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern SNIPPET =
            Pattern.compile("<!-- ([^\\s>]+) -->\\n```\\w*\\n(.*?)\\n```", Pattern.DOTALL);
    private static final Pattern JAVA = Pattern.compile("(?<!-->\\n)```java\\n");
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:|#)([^)#]+)(?:#[^)]*)?\\)");

    @TestFactory
    Stream<DynamicTest> everySnippetStandsInItsFile() throws IOException {
        return pages().stream().flatMap(DocumentationTest::snippets);
    }

    @TestFactory
    Stream<DynamicTest> everyJavaSnippetNamesItsFile() throws IOException {
        return pages().stream()
                .map(page -> DynamicTest.dynamicTest(
                        name(page),
                        () -> assertThat(read(page))
                                .as("a block of Java stands under a comment that names its file")
                                .doesNotContainPattern(JAVA)));
    }

    @TestFactory
    Stream<DynamicTest> everyLinkLeadsSomewhere() throws IOException {
        return pages().stream()
                .map(page -> DynamicTest.dynamicTest(
                        name(page),
                        () -> assertThat(links(page))
                                .allSatisfy(link ->
                                        assertThat(page.resolveSibling(link)).exists())));
    }

    @Test
    void thereAreSnippetsToLookAt() throws IOException {
        assertThat(snippets(ROOT.resolve("README.md"))).hasSizeGreaterThan(4);
    }

    private static List<Path> pages() throws IOException {
        try (var files = Files.walk(ROOT.resolve("docs"))) {
            var pages = new ArrayList<>(files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList());
            pages.add(ROOT.resolve("README.md"));
            return pages;
        }
    }

    private static Stream<DynamicTest> snippets(Path page) {
        return SNIPPET.matcher(read(page))
                .results()
                .map(found -> DynamicTest.dynamicTest(
                        name(page) + ": " + found.group(1),
                        () -> assertThat(lines(read(ROOT.resolve(found.group(1)))))
                                .containsSequence(lines(found.group(2)))));
    }

    private static List<String> links(Path page) {
        return LINK.matcher(read(page)).results().map(found -> found.group(1)).toList();
    }

    /** The lines without their indentation, so that a snippet may stand further left than in its file. */
    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static String name(Path page) {
        return ROOT.relativize(page).toString();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
