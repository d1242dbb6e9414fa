package dev.rung;

/** The database cannot be reached or does not let the user in. */
public final class ConnectionException extends MigrationException {

    ConnectionException(String message) {
        super(message);
    }
}
