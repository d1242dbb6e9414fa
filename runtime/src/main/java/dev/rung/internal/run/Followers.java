package dev.rung.internal.run;

import dev.rung.MigrationListener;
import dev.rung.StepProgress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Those who follow a run: they are told how far a long step is. */
final class Followers {

    private final Listeners listeners;
    private volatile @Nullable Taking taking;

    private record Taking(MigrationListener.Step step, int number, int count) {}

    Followers(Listeners listeners) {
        this.listeners = listeners;
    }

    void follow(MigrationListener.Step step, int number, int count) {
        taking = new Taking(step, number, count);
    }

    /** Whether somebody wants to know. */
    boolean isAnybody() {
        return !listeners.all().isEmpty();
    }

    /** A long step was looked at, on the thread of the watch, while the run waits for the server. */
    void seen(Duration elapsed, Optional<StepProgress.Work> work, List<String> waitsFor) {
        var now = taking;
        if (now != null) {
            listeners.runs(new StepProgress(now.step(), now.number(), now.count(), elapsed, work, waitsFor));
        }
    }
}
