package dev.rung;

import java.time.Duration;

/**
 * Is told what a run does while it does it. What it throws on the thread of the run ends the run, after the step that is being taken.
 *
 * <p>All methods are called on the thread of the run, but for {@link #runs} and {@link #waits}, which may come from the one that watches it.
 */
public interface MigrationListener {

    /**
     * One step, of this run or of another that this one waits for.
     *
     * @param history the name of the {@link History}, or an empty text for that of the application itself
     * @param direction which way it goes
     * @param version the version of the migration
     * @param description what the migration does, in words
     */
    record Step(String history, Direction direction, long version, String description) {}

    /**
     * A step is about to be taken. It need not end here: another run may be quicker, and then nothing more is told of it.
     *
     * @param step the step
     */
    default void begins(Step step) {}

    /**
     * A step does not go on: others hold what it needs, or another run is at it. Is told after a second and then each ten seconds while a
     * statement waits, and once for each pause before it is tried again.
     *
     * @param step the step
     * @param forWhat whom or what it waits for, in words, such as the process that holds a lock with what it last executed
     */
    default void waits(Step step, String forWhat) {}

    /**
     * A step takes longer than a second. Told every two seconds from then on, on another thread than that of the run and from a second connection,
     * if there is one to be had; what it throws is left out.
     *
     * @param progress how far the step is, and who keeps it waiting
     */
    default void runs(StepProgress progress) {}

    /**
     * A step is taken, and recorded in the history.
     *
     * @param step the step
     * @param elapsed how long it took
     */
    default void taken(Step step, Duration elapsed) {}

    /**
     * A step failed, and the run with it. What this method throws is logged, since {@code why} is what the caller gets.
     *
     * @param step the step
     * @param why what the run throws
     */
    default void failed(Step step, MigrationException why) {}

    /**
     * A run is over, and did all that was asked for.
     *
     * @param result what it did, which may be nothing
     */
    default void done(MigrationResult result) {}
}
