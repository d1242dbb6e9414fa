package dev.rung.internal.run;

import dev.rung.MigrationListener;
import dev.rung.MigrationResult;
import dev.rung.StepProgress;
import dev.rung.internal.plan.Step;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Those who follow a run: they are told of each step, and how far a long one is. */
final class Followers implements BlockerWatch.Follower {

    private final List<MigrationListener> listeners;
    private volatile @Nullable Taking taking;

    private record Taking(Step step, int number, int count) {}

    Followers(List<MigrationListener> listeners) {
        this.listeners = listeners;
    }

    void begins(Step step, int number, int count) {
        taking = new Taking(step, number, count);
        listeners.forEach(listener -> listener.begins(step.direction(), step.version(), step.description()));
    }

    void taken(MigrationResult.Taken step) {
        listeners.forEach(listener -> listener.taken(step));
    }

    @Override
    public boolean isAnybody() {
        return !listeners.isEmpty();
    }

    /** On the thread of the watch, while the run waits for the server. */
    @Override
    public void seen(Duration elapsed, Optional<StepProgress.Work> work, List<String> waitsFor) {
        var now = taking;
        if (now != null) {
            var step = now.step();
            var progress = new StepProgress(
                    step.direction(),
                    step.version(),
                    step.description(),
                    now.number(),
                    now.count(),
                    elapsed,
                    work,
                    waitsFor);
            listeners.forEach(listener -> listener.runs(progress));
        }
    }
}
