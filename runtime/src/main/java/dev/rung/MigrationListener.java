package dev.rung;

/** Is told of each step while a run takes it, on the thread of the run. What it throws ends the run, after the step. */
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
     * A step is taken, and recorded in the history.
     *
     * @param step the step, and how long it took
     */
    default void taken(MigrationResult.Taken step) {}
}
