package dev.rung;

/** What was asked for is possible but not allowed: the way down is missing, or the environment is protected. */
public final class RefusedException extends MigrationException {

    RefusedException(String message) {
        super(message);
    }
}
