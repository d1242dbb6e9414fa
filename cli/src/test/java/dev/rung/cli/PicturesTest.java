package dev.rung.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.cli.source.Compilation;
import dev.rung.processor.timeline.Timeline;
import dev.rung.report.diagram.Diagram;
import dev.rung.report.diagram.Svg;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The pictures of the documentation are those of the example; {@code -Drung.pictures=write} draws them anew. */
class PicturesTest {

    private static final Path PICTURES = Path.of("../docs/pictures");

    private static Timeline example() throws IOException {
        return Compilation.of(Path.of("../example/src/main/java")).timelines().get(0);
    }

    private static void check(String name, String svg) throws IOException {
        var file = PICTURES.resolve(name);
        if ("write".equals(System.getProperty("rung.pictures"))) {
            Files.writeString(file, svg);
        }
        assertThat(Files.readString(file)).isEqualTo(svg);
    }

    @Test
    void theSchema() throws IOException {
        var relations = example().newest().orElseThrow().relations();
        check("schema.svg", Svg.of(Diagram.of(relations, Diagram.Detail.COLUMNS), "Schema at version 9"));
    }

    @Test
    void whatAVersionChanged() throws IOException {
        var example = example();
        var diagram = Diagram.between(example.relationsAt(6), example.relationsAt(7), Diagram.Detail.COLUMNS);
        check("version-7.svg", Svg.of(diagram, "Schema at version 7"));
    }
}
