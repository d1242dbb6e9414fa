package dev.rung;

/** What became of an attempt to take a step. */
sealed interface Outcome {

    /** The step is taken. */
    record Done() implements Outcome {}

    /** Somebody else has taken the step, or another one at its place: the history has to be read again. */
    record Stale() implements Outcome {}

    /** Somebody else is about to take a step at this place, and it is not decided yet. */
    record Busy() implements Outcome {}

    /** A statement gave way to others, such as by a lock timeout: nothing of it stays, and to try again may help. */
    record GaveWay(Failure failure) implements Outcome {}

    /** It failed, and would fail again. */
    record Failed(FailedMigrationException why) implements Outcome {}
}
