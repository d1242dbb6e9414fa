package dev.rung.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.Direction;
import dev.rung.MigrationListener;
import dev.rung.StepProgress;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Help.Ansi;

class ProgressBarTest {

    private static StepProgress progress(Optional<StepProgress.Work> work, List<String> waitsFor) {
        return new StepProgress(
                new MigrationListener.Step("", Direction.UP, 12, "index orders"),
                2,
                4,
                Duration.ofSeconds(75),
                work,
                waitsFor);
    }

    private static final StepProgress HALF = progress(
            Optional.of(new StepProgress.Work("create index: building index", 0.5, Optional.of(Duration.ofSeconds(8)))),
            List.of());

    private final StringWriter said = new StringWriter();

    private Terminal terminal(Ansi ansi, int width) {
        return new Terminal(new PrintWriter(said), new PrintWriter(said), ansi, question -> "", width);
    }

    @Test
    void showsWhatPostgresqlReportsAndTheTimeLeft() {
        assertThat(ProgressBar.line(HALF))
                .isEqualTo("[############............] 50 %  12 index orders, create index: building index, 8 s left");
    }

    @Test
    void showsTheStepsWherePostgresqlReportsNothing() {
        assertThat(ProgressBar.line(progress(Optional.empty(), List.of())))
                .isEqualTo("[######..................] step 2 of 4  12 index orders, since 1 min 15 s");
    }

    @Test
    void saysThatItWaits() {
        assertThat(ProgressBar.line(progress(Optional.empty(), List.of("process 1"))))
                .endsWith("12 index orders, waiting since 1 min 15 s");
    }

    @Test
    void fitsTheWidth() {
        try (var bar = new ProgressBar(terminal(Ansi.ON, 40))) {
            bar.runs(HALF);
        }
        assertThat(said.toString()).isEqualTo("\r\u001b[K[############............] 50 %  12 ind\r\u001b[K");
    }

    @Test
    void givesWayToWhatIsLogged() {
        try (var bar = new ProgressBar(terminal(Ansi.ON, 80))) {
            bar.runs(HALF);
            said.getBuffer().setLength(0);
            Logger.getLogger("dev.rung").fine("something else");
            Logger.getLogger("dev.rung").info("up   11 create orders");
            assertThat(said.toString()).isEqualTo("\r\u001b[K");
        }
    }

    @Test
    void showsNothingWhereThereIsNoTerminal() {
        try (var bar = new ProgressBar(terminal(Ansi.OFF, 80))) {
            bar.runs(HALF);
        }
        assertThat(said.toString()).isEmpty();
    }

    @Test
    void showsNothingAnyMoreOnceTheRunIsOver() {
        var bar = new ProgressBar(terminal(Ansi.ON, 80));
        bar.close();
        bar.runs(HALF);
        assertThat(said.toString()).isEmpty();
    }
}
