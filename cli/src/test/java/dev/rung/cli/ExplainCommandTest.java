package dev.rung.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.processor.report.CheckPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {

    @TempDir
    private Path folder;

    @Test
    void printsThePageOfEachCheck() throws IOException {
        var application = new Application(folder);
        application.write("target/classes/empty", "");
        for (var id : CheckPage.ids()) {
            assertThat(application.ok("explain", id))
                    .isEqualTo(Files.readString(Path.of("../docs/checks", id + ".md")));
        }
        assertThat(application.ok("explain")).isEqualTo(String.join("\n", CheckPage.ids()) + "\n");
        assertThat(application.ok("explain", "[loses-data]", "--json"))
                .startsWith("{\"check\":\"loses-data\",\"summary\":\"`up` drops a table or a column");
    }

    @Test
    void knowsWhichChecksThereAre() {
        var application = new Application(folder);
        application.write("target/classes/empty", "");
        var outcome = application.run("explain", "no-such");
        assertThat(outcome.code()).isEqualTo(ExitCode.USAGE.number());
        assertThat(outcome.err()).contains("there is no check `no-such`");
    }
}
