package reference;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.rung.Migrations;
import dev.rung.spi.Registry;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No page of PostgreSQL's reference is left out without a word. */
class PagesTest {

    private static final Registry REGISTRY =
            ServiceLoader.load(Registry.class).findFirst().orElseThrow();
    private static final String NOT_TRIED = "--";
    private static final Pattern ATTRIBUTES = Pattern.compile(
            "^CREATE (?:(?:OR REPLACE|UNIQUE|TEMP|TEMPORARY|UNLOGGED|RECURSIVE|CONSTRAINT|TRUSTED|DEFAULT) )+");
    private static final Pattern TABLE_AS = Pattern.compile("^CREATE TABLE(?= .*? AS (?:SELECT|TABLE) )");

    /**
     * A page, and one for each kind of object on that of {@code COMMENT}.
     *
     * @param title what its statements begin with
     * @param migration the class that shows them, or why there is none
     */
    record Page(String title, String migration) {

        static Page parse(String line) {
            var parts = line.split("\\|");
            return new Page(parts[0].strip(), parts[1].strip());
        }

        @Override
        public String toString() {
            return title;
        }
    }

    static Stream<Page> everyPageIsShown() throws IOException {
        try (var list = PagesTest.class.getResourceAsStream("pages.txt")) {
            return new String(list.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Page::parse);
        }
    }

    @ParameterizedTest
    @MethodSource
    void everyPageIsShown(Page page) throws IOException {
        assumeFalse(page.migration().startsWith(NOT_TRIED), page.migration());
        assertThat(statements("reference." + page.migration()))
                .map(statement -> pageOf(statement).orElse(statement))
                .contains(page.title());
    }

    @Test
    void everyStatementIsOfSomePage() {
        assertThat(REGISTRY.entries().stream().map(Registry.Entry::className).flatMap(PagesTest::statements))
                .filteredOn(statement -> statement.matches("(CREATE|ALTER|DROP|COMMENT)\\b.*"))
                .hasSizeGreaterThan(500)
                .allSatisfy(statement -> assertThat(pageOf(statement)).isPresent());
    }

    @Test
    void everyStatementIsKnownAtCompileTime() {
        assertThat(REGISTRY.entries()).noneMatch(Registry.Entry::opaque);
    }

    /** What a migration executes on its way up and down, in capital letters and without what stands between the verb and the object. */
    private static Stream<String> statements(String migration) {
        return REGISTRY.entries().stream()
                .filter(entry -> entry.className().equals(migration))
                .flatMap(entry -> Migrations.compiled(entry.version()).steps().stream())
                .flatMap(step -> Optional.ofNullable(step.sql()).orElse(List.of()).stream())
                .map(sql -> sql.replaceAll("\\s+", " ").toUpperCase(Locale.ROOT))
                .map(sql -> sql.replace(" PROCEDURAL LANGUAGE ", " LANGUAGE "))
                .map(sql -> ATTRIBUTES.matcher(sql).replaceFirst("CREATE "))
                .map(sql -> TABLE_AS.matcher(sql).replaceFirst("CREATE TABLE AS"));
    }

    /** The page whose title is the longest that a statement begins with. */
    private static Optional<String> pageOf(String statement) {
        try {
            return everyPageIsShown()
                    .map(Page::title)
                    .filter(title -> statement.startsWith(title + " "))
                    .max(Comparator.comparing(String::length));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
