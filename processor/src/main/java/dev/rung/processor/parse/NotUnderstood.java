package dev.rung.processor.parse;

/** A statement goes on in a way that this parser does not know. It never leaves the package. */
class NotUnderstood extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotUnderstood(String message) {
        super(message, null, false, false);
    }
}
