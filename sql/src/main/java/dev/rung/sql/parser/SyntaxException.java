package dev.rung.sql.parser;

import dev.rung.sql.SyntaxError;

/** Ends the reading of a statement that is wrong. */
public final class SyntaxException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient SyntaxError error;

    SyntaxException(SyntaxError error) {
        super(error.problem(), null, false, false);
        this.error = error;
    }

    /**
     * What is wrong.
     *
     * @return the mistake
     */
    public SyntaxError error() {
        return error;
    }
}
