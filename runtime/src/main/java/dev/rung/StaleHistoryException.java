package dev.rung;

/** Somebody else took a step since the history was read: not an error, but a reason to read it again. */
final class StaleHistoryException extends Exception {

    private static final long serialVersionUID = 1L;

    StaleHistoryException() {
        super(null, null, false, false);
    }
}
