package dev.rung.report;

import java.util.List;
import java.util.Optional;

/**
 * Where a database stands. Times are texts, as people are to read them.
 *
 * @param environment what it is called
 * @param behind how many versions are still to run
 * @param lines each version, with what holds for it there
 * @param steps each step that was ever taken, the oldest first
 * @param drift what is there and not made by migrations, or the other way round, in sentences; nothing where that was not found out
 * @param driftUnknown why that was not found out, or an empty text
 */
public record Standing(
        String environment,
        long behind,
        List<Line> lines,
        List<Step> steps,
        Optional<List<String>> drift,
        String driftUnknown) {

    /** Copies the lists. */
    public Standing {
        lines = List.copyOf(lines);
        steps = List.copyOf(steps);
        drift = drift.map(List::copyOf);
    }

    /**
     * What holds for a version.
     *
     * @param version its number
     * @param description what it is called
     * @param state {@code applied}, {@code pending}, {@code late}, {@code edited}, {@code unknown} or {@code running}
     * @param appliedAt when it was applied, or an empty text
     * @param appliedBy who applied it, or an empty text
     * @param took how long it took, or an empty text
     */
    public record Line(
            long version, String description, String state, String appliedAt, String appliedBy, String took) {}

    /**
     * A step that was taken.
     *
     * @param position which one it was, counted from 1
     * @param direction {@code up} or {@code down}
     * @param version the number of the version
     * @param description what that is called
     * @param startedAt when it began
     * @param appliedBy who took it
     * @param took how long it took, or an empty text
     */
    public record Step(
            long position,
            String direction,
            long version,
            String description,
            String startedAt,
            String appliedBy,
            String took) {}
}
