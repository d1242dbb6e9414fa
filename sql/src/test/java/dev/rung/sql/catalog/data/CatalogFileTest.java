package dev.rung.sql.catalog.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.sql.catalog.Server;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The file says what the server says. With {@code -Drung.catalogs=write} what the server says is written into it first.
 */
class CatalogFileTest {

    private static final Path FILE = Path.of("src/main/resources/dev/rung/sql/catalog/data/catalogs.tsv");

    @Test
    void saysWhatTheServerSays() throws Exception {
        if (System.getProperty("rung.catalogs", "").equals("write")) {
            CatalogGenerator.main(FILE.toString(), Server.address());
        }
        var text = Files.readString(FILE, StandardCharsets.ISO_8859_1);
        var file = CatalogFile.read(text);
        try (var connection = Server.connect()) {
            file.replace(CatalogServer.version(connection), CatalogServer.lines(connection));
        }
        assertThat(text.lines())
                .containsExactlyElementsOf(file.toString().lines().toList());
    }

    @Test
    void keepsALineOnceWhateverTheNumberOfItsVersions() {
        var file = new CatalogFile();
        file.replace(14, Map.of(Section.KEYWORDS, List.of("always\tU", "went\tU", "came and went\tU")));
        file.replace(15, Map.of(Section.KEYWORDS, List.of("always\tU")));
        file.replace(16, Map.of(Section.KEYWORDS, List.of("always\tU", "new\tR", "came and went\tU")));

        assertThat(file.toString())
                .contains("\nalways\tU\ncame and went\tU\t@-14\ncame and went\tU\t@16-\nnew\tR\t@16-\nwent\tU\t@-14\n");
        assertThat(CatalogFile.read(file.toString())).hasToString(file.toString());
    }

    @Test
    void findsTheLinesOfANameAndNoOthers() {
        var lines = new Lines("a\t1\nab\t2\nab\t3\t@15-\nabc\t4\nb\t5\n");

        assertThat(lines.rows("ab\t", 15)).extracting(row -> row.text(1)).containsExactly("2", "3");
        assertThat(lines.rows("ab\t", 14)).extracting(row -> row.text(1)).containsExactly("2");
        assertThat(lines.rows("a\t", 15)).hasSize(1);
        assertThat(lines.rows("b\t", 15)).hasSize(1);
        assertThat(lines.rows("aa\t", 15)).isEmpty();
        assertThat(lines.rows("c\t", 15)).isEmpty();
        assertThat(lines.rows("", 15)).hasSize(5);
    }
}
