package dev.rung.cli.entities;

/** Entities of which no schema can be made, with what to do about it. Has no stack trace. */
public final class EntitiesException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    EntitiesException(String message) {
        super(message, null, false, false);
    }
}
