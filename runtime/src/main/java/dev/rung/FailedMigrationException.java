package dev.rung;

/** A statement of a migration failed. Nothing of a transactional migration stays. */
public final class FailedMigrationException extends MigrationException {

    /**
     * With its message.
     *
     * @param message what is wrong, where, and what to do
     */
    public FailedMigrationException(String message) {
        super(message);
    }

    /**
     * With its message and what is behind it.
     *
     * @param message what is wrong, where, and what to do
     * @param cause what the code threw
     */
    public FailedMigrationException(String message, Throwable cause) {
        super(message, cause);
    }
}
