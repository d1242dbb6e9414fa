package dev.rung;

import dev.rung.internal.text.Texts;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One row of the history of a database: a step that was taken, or is being taken.
 *
 * @param position its place in the history, from 1, without gaps
 * @param direction which way it went
 * @param version the version of the migration
 * @param description what the migration does, in words
 * @param className the class of the migration
 * @param ran whether its statements ran; else the row only records what already held, as a baseline does
 * @param checksum the checksum of the migration
 * @param fingerprint names all that is applied after this step
 * @param startedAt when it began
 * @param finishedAt when it ended, or null while it runs
 * @param appliedBy the database user that took it
 */
public record HistoryRow(
        long position,
        Direction direction,
        long version,
        String description,
        String className,
        boolean ran,
        String checksum,
        String fingerprint,
        Instant startedAt,
        @Nullable Instant finishedAt,
        String appliedBy) {

    /** One line: {@code 3  up    2 create reports  2026-03-14 12:01:00 UTC by shop in 12 ms}. */
    @Override
    public String toString() {
        return "%d  %-4s  %d %s  %s by %s%s"
                .formatted(position, direction, version, description, Texts.time(startedAt), appliedBy, ending());
    }

    private String ending() {
        if (finishedAt == null) {
            return ", not finished";
        }
        return ran ? " in " + Texts.duration(Duration.between(startedAt, finishedAt)) : ", recorded without running it";
    }
}
