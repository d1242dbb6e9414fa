package dev.rung;

/** The history in the database and the registry of this build do not fit together. */
public final class HistoryException extends MigrationException {

    /**
     * With its message.
     *
     * @param message what is wrong, where, and what to do
     */
    public HistoryException(String message) {
        super(message);
    }
}
