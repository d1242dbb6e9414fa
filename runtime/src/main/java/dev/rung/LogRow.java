package dev.rung;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One row of the history: a step that was taken, or is being taken.
 *
 * @param position its place in the log, from 1, without gaps
 * @param version the version of the migration
 * @param direction which way it went
 * @param description what the migration does, in words
 * @param className the class of the migration
 * @param checksum the checksum of the migration
 * @param fingerprint names all that is applied after this step
 * @param seal names this row and all before it
 * @param down the statements that undo it, or null when they were not knowable
 * @param irreversible why it cannot be undone, or null when it can
 * @param touches the objects that it reads or changes, or null when they are not known
 * @param transactional whether the step was one transaction
 * @param ran whether its statements ran, or it only records what already held
 * @param done how many statements of a step that is not transactional are done
 * @param begun what was seen before the next statement began, if that is one that cannot be in a transaction; else null
 * @param startedAt when it began
 * @param finishedAt when it ended, or null while it runs
 * @param appliedBy the database user that took it
 * @param claimer the run that takes it: a text that no other run has, empty when nobody takes it
 * @param leased whether its runner has said within the time of its lease that it still lives
 */
record LogRow(
        long position,
        long version,
        Direction direction,
        String description,
        String className,
        String checksum,
        String fingerprint,
        String seal,
        @Nullable List<String> down,
        @Nullable String irreversible,
        @Nullable Set<String> touches,
        boolean transactional,
        boolean ran,
        int done,
        @Nullable String begun,
        Instant startedAt,
        @Nullable Instant finishedAt,
        String appliedBy,
        String claimer,
        boolean leased) {

    /** What its claim wrote. */
    NewRow written() {
        return new NewRow(
                direction,
                version,
                description,
                className,
                checksum,
                irreversible,
                transactional,
                ran,
                touches,
                down);
    }

    boolean isFinished() {
        return finishedAt != null;
    }

    Duration took() {
        return finishedAt == null ? Duration.ZERO : Duration.between(startedAt, finishedAt);
    }

    /** {@code 3 create reports}, as messages name it. */
    String name() {
        return version + " " + description;
    }

    /** {@code up 3 create reports}. */
    String title() {
        return direction + " " + name();
    }
}
