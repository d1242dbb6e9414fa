package dev.rung;

/** The history in the database and the registry of this build do not fit together. */
public final class HistoryException extends MigrationException {

    HistoryException(String message) {
        super(message);
    }
}
