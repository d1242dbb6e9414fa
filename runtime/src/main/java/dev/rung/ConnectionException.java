package dev.rung;

/** The database cannot be reached or does not let the user in. */
public final class ConnectionException extends MigrationException {

    /**
     * With its message.
     *
     * @param message what is wrong, where, and what to do
     */
    public ConnectionException(String message) {
        super(message);
    }
}
