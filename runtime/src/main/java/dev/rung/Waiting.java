package dev.rung;

import java.time.Duration;

/** Letting time pass. */
final class Waiting {

    private Waiting() {}

    /**
     * Waits, unless the thread is interrupted: then the run ends.
     *
     * @throws FailedMigrationException when the thread is interrupted
     */
    static void pause(Duration duration) {
        try {
            Thread.sleep(duration.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FailedMigrationException("""
                    interrupted while waiting
                      nothing is half done
                      fix: run again""");
        }
    }
}
