package dev.rung.report;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * About how long new versions take in a database, from the sizes of its tables.
 *
 * @param environment which database
 * @param versions the time of each version that is not applied there and of which it is known
 */
public record Estimates(String environment, Map<Long, Estimate> versions) {

    /** Copies the map. */
    public Estimates {
        versions = Map.copyOf(versions);
    }

    /**
     * Of one version; half as long and twice as long are as likely.
     *
     * @param work how long its statements work
     * @param blocking how long of that readers or writers wait
     */
    public record Estimate(Duration work, Duration blocking) {

        String words() {
            if (work.isZero()) {
                return "at once: nothing in it grows with a table";
            }
            return about(work)
                    + (blocking.isZero() ? ", and nobody waits" : ", of which others wait " + about(blocking));
        }

        private static String about(Duration time) {
            if (time.toSeconds() < 1) {
                return "less than a second";
            }
            return "about "
                    + (time.toSeconds() < 120
                            ? time.toSeconds() + " s"
                            : time.toMinutes() < 120 ? time.toMinutes() + " min" : time.toHours() + " h");
        }
    }

    Optional<Estimate> of(long version) {
        return Optional.ofNullable(versions.get(version));
    }
}
