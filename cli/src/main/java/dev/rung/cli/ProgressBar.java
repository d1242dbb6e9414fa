package dev.rung.cli;

import dev.rung.MigrationListener;
import dev.rung.StepProgress;
import java.time.Duration;
import java.util.logging.Filter;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Shows how far a long run is, in one line at the bottom of a terminal, which gives way to whatever is logged. Where there is no terminal it shows
 * nothing: the log says the same.
 */
final class ProgressBar implements MigrationListener, AutoCloseable {

    private static final int LENGTH = 24;

    /** The beginning of the line, and away with what stands in it (ECMA-48, EL). */
    private static final String CLEAR = "\r\u001b[K";

    /** Held, since {@code java.util.logging} forgets the filter of a logger that nobody holds. */
    private static final Logger STEPS = Logger.getLogger("dev.rung");

    private final Terminal terminal;
    private final @Nullable Filter before = STEPS.getFilter();
    private boolean isShown;
    private boolean isOver;

    ProgressBar(Terminal terminal) {
        this.terminal = terminal;
        STEPS.setFilter(line -> {
            clear();
            return before == null || before.isLoggable(line);
        });
    }

    @Override
    public synchronized void runs(StepProgress progress) {
        if (isOver || !terminal.isInteractive() || !terminal.ansi().enabled()) {
            return;
        }
        var line = line(progress);
        int width = Math.max(LENGTH, terminal.width() - 1);
        terminal.err().print(CLEAR + (line.length() > width ? line.substring(0, width) : line));
        terminal.err().flush();
        isShown = true;
    }

    @Override
    public void taken(Step step, Duration elapsed) {
        clear();
    }

    /** A bar of what PostgreSQL says of the step, else of the steps that are taken. */
    static String line(StepProgress progress) {
        double ofSteps = (progress.number() - 1) / (double) progress.count();
        double done = progress.work().map(StepProgress.Work::done).orElse(ofSteps);
        int full = (int) Math.round(done * LENGTH);
        return "[%s%s] %s  %d %s, %s"
                .formatted(
                        "#".repeat(full),
                        ".".repeat(LENGTH - full),
                        progress.work()
                                .map(work -> Math.round(work.done() * 100) + " %")
                                .orElse("step " + progress.number() + " of " + progress.count()),
                        progress.step().version(),
                        progress.step().description(),
                        says(progress));
    }

    private static String says(StepProgress progress) {
        if (!progress.waitsFor().isEmpty()) {
            return "waiting since " + words(progress.elapsed());
        }
        return progress.work()
                .map(work -> work.phase()
                        + work.left().map(left -> ", " + words(left) + " left").orElse(""))
                .orElse("since " + words(progress.elapsed()));
    }

    private static String words(Duration duration) {
        return duration.toMinutes() > 0
                ? duration.toMinutes() + " min " + duration.toSecondsPart() + " s"
                : duration.toSeconds() + " s";
    }

    private synchronized void clear() {
        if (isShown) {
            terminal.err().print(CLEAR);
            terminal.err().flush();
            isShown = false;
        }
    }

    @Override
    public void close() {
        clear();
        synchronized (this) {
            isOver = true;
        }
        STEPS.setFilter(before);
    }
}
