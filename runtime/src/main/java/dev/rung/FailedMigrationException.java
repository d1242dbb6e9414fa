package dev.rung;

/** A statement of a migration failed. Nothing of a transactional migration stays. */
public final class FailedMigrationException extends MigrationException {

    FailedMigrationException(String message) {
        super(message);
    }

    FailedMigrationException(String message, Throwable cause) {
        super(message, cause);
    }
}
