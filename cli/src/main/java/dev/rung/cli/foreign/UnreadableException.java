package dev.rung.cli.foreign;

/** A directory that cannot be read as the migrations of a tool, with what to do about it. Has no stack trace. */
public final class UnreadableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableException(String message) {
        super(message, null, false, false);
    }
}
