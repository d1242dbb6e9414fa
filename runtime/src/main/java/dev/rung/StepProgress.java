package dev.rung;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How far a step is that takes longer than a second.
 *
 * @param step the step
 * @param number which step of the run it is, from 1
 * @param count how many steps the run has
 * @param elapsed how long its statements have been running
 * @param work what PostgreSQL says of its work, where it says anything
 * @param waitsFor who keeps it waiting, one line for each process, those that these wait for themselves below them; nothing if nobody does
 */
public record StepProgress(
        MigrationListener.Step step,
        int number,
        int count,
        Duration elapsed,
        Optional<Work> work,
        List<String> waitsFor) {

    /** Copies the list. */
    public StepProgress {
        waitsFor = List.copyOf(waitsFor);
    }

    /**
     * A part of the work of a statement, of which PostgreSQL knows how large it is: building an index, copying or clustering a table, analyzing it
     * (PostgreSQL, "Progress Reporting").
     *
     * @param phase what is done, in PostgreSQL's words
     * @param done how much of this phase is done, from 0 to 1
     * @param left how long the rest of this phase takes if it goes on as before; nothing while too little of it was seen
     */
    public record Work(String phase, double done, Optional<Duration> left) {}
}
