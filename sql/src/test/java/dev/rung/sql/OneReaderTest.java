package dev.rung.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * SQL is read by the classes of {@code dev.rung.sql} and by nobody else: a class that uses regular expressions stands in {@code
 * regular-expressions.txt}, which says what they are over.
 */
class OneReaderTest {

    private static final Path MODULES = Path.of("..");
    private static final Path EXEMPT = Path.of("src/test/resources/regular-expressions.txt");
    private static final Path SOURCES = Path.of("src/main/java");

    /** What others write with Rung, and what is measured beside it. */
    private static final Set<String> NOT_PUBLISHED = Set.of("example", "reference", "benchmarks");

    private static final Pattern REGULAR_EXPRESSION =
            Pattern.compile("java\\.util\\.regex|\\.(?:matches\\(\"|replaceAll\\(|replaceFirst\\(|split\\()");

    @Test
    void nobodyElseReadsSqlByRegularExpressions() throws IOException {
        var users = users();
        assertThat(users)
                .as("use the lexer, the tree or the facts of dev.rung.sql; what is not over SQL is named in %s", EXEMPT)
                .isSubsetOf(exempt());
        assertThat(exempt()).as("no longer use any").isSubsetOf(users);
    }

    @Test
    void saysOfEachWhatItIsOver() throws IOException {
        assertThat(lines().filter(line -> line.contains(".java:")))
                .allSatisfy(
                        line -> assertThat(line.substring(line.indexOf(':') + 1).strip())
                                .isNotEmpty());
    }

    private static Set<String> exempt() throws IOException {
        return lines().filter(line -> line.contains(".java:"))
                .map(line -> line.substring(0, line.indexOf(':')))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> lines() throws IOException {
        return Files.readAllLines(EXEMPT).stream().filter(line -> !line.isBlank() && !line.startsWith("#"));
    }

    private static Set<String> users() throws IOException {
        var users = new TreeSet<String>();
        for (var sources : sources()) {
            try (var files = Files.walk(sources)) {
                files.filter(file -> file.toString().endsWith(".java"))
                        .filter(OneReaderTest::usesRegularExpressions)
                        .map(file -> sources.relativize(file).toString().replace('\\', '/'))
                        .forEach(users::add);
            }
        }
        return users;
    }

    /** The sources of all modules that are published, wherever they stand. */
    private static List<Path> sources() throws IOException {
        try (var folders = Files.walk(MODULES, 2)) {
            return folders.filter(folder -> !NOT_PUBLISHED.contains(
                            MODULES.relativize(folder).getName(0).toString()))
                    .map(folder -> folder.resolve(SOURCES))
                    .filter(Files::isDirectory)
                    .toList();
        }
    }

    private static boolean usesRegularExpressions(Path file) {
        try {
            return REGULAR_EXPRESSION.matcher(Files.readString(file)).find();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
