package dev.rung.internal.run;

import dev.rung.MigrationException;
import dev.rung.MigrationListener;
import dev.rung.MigrationResult;
import dev.rung.StepProgress;
import java.time.Duration;
import java.util.List;

/**
 * All who are told of a run, as one.
 *
 * @param all each of them, in the order in which they are told
 */
public record Listeners(List<MigrationListener> all) implements MigrationListener {

    /** Nobody. */
    public static final Listeners NONE = new Listeners(List.of());

    private static final System.Logger LOG = System.getLogger("dev.rung");

    @Override
    public void begins(Step step) {
        all.forEach(listener -> listener.begins(step));
    }

    @Override
    public void waits(Step step, String forWhat) {
        all.forEach(listener -> listener.waits(step, forWhat));
    }

    @Override
    public void runs(StepProgress progress) {
        all.forEach(listener -> listener.runs(progress));
    }

    @Override
    public void taken(Step step, Duration elapsed) {
        all.forEach(listener -> listener.taken(step, elapsed));
    }

    @Override
    public void failed(Step step, MigrationException why) {
        for (var listener : all) {
            try {
                listener.failed(step, why);
            } catch (RuntimeException e) {
                LOG.log(System.Logger.Level.WARNING, "a listener could not be told that " + step + " failed", e);
            }
        }
    }

    @Override
    public void done(MigrationResult result) {
        all.forEach(listener -> listener.done(result));
    }
}
