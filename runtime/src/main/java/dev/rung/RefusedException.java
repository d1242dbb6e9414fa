package dev.rung;

/** What was asked for is possible but not allowed: the way down is missing, or the environment is protected. */
public final class RefusedException extends MigrationException {

    /**
     * With its message.
     *
     * @param message what is wrong, where, and what to do
     */
    public RefusedException(String message) {
        super(message);
    }
}
