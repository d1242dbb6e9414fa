package dev.rung.internal.connect;

import dev.rung.FailedMigrationException;
import java.time.Duration;

/** Letting time pass. */
public final class Pause {

    private Pause() {}

    /**
     * Waits, unless the thread is interrupted: then the run ends.
     *
     * @throws FailedMigrationException when the thread is interrupted
     */
    public static void pause(Duration duration) {
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
