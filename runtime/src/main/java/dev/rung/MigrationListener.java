package dev.rung;

/** Is told of each step while a run takes it. What it throws on the thread of the run ends the run, after the step. */
public interface MigrationListener {

    /**
     * A step is about to be taken.
     *
     * @param direction which way it goes
     * @param version the version of the migration
     * @param description what the migration does, in words
     */
    default void begins(Direction direction, long version, String description) {}

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
     * @param step the step, and how long it took
     */
    default void taken(MigrationResult.Taken step) {}
}
