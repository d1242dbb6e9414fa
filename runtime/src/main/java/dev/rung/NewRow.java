package dev.rung;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the history is to say of a step.
 *
 * @param direction which way it goes
 * @param version the version of the migration
 * @param description what the migration does, in words
 * @param className the class of the migration
 * @param checksum the checksum of the migration
 * @param irreversible why it cannot be undone, or null when it can
 * @param transactional whether the step is one transaction
 * @param ran whether its statements run, or it only records what already holds
 * @param touches the objects that it reads or changes, or null when they are not known
 * @param down the statements that undo it, or null when there are none or they are not knowable
 */
record NewRow(
        Direction direction,
        long version,
        String description,
        String className,
        String checksum,
        @Nullable String irreversible,
        boolean transactional,
        boolean ran,
        @Nullable Set<String> touches,
        @Nullable List<String> down) {

    /** Whether others see the row while the step is taken: else it comes with the transaction that takes it. */
    boolean isSeenWhileItRuns() {
        return ran && !transactional;
    }

    /** What a seal covers: all that a claim writes and that matters to a run, and nothing that changes later. */
    List<String> content(long position, String fingerprint) {
        var content = new ArrayList<>(List.of(
                String.valueOf(position),
                direction.toString(),
                String.valueOf(version),
                description,
                className,
                checksum,
                fingerprint,
                irreversible == null ? "-" : "+" + irreversible,
                String.valueOf(transactional),
                String.valueOf(ran),
                down == null ? "-" : "+" + down.size()));
        if (down != null) {
            content.addAll(down);
        }
        return content;
    }
}
