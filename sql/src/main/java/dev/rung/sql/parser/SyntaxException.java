package dev.rung.sql.parser;

import dev.rung.sql.SyntaxError;
import java.util.List;
import java.util.Optional;

/** Ends the reading of a statement that is wrong. */
final class SyntaxException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int index;
    private final transient List<String> expected;
    private final transient Optional<SyntaxError> error;
    private final boolean isUnknown;

    private SyntaxException(int index, List<String> expected, Optional<SyntaxError> error, boolean isUnknown) {
        super("the statement is wrong at token " + index, null, false, false);
        this.index = index;
        this.expected = expected;
        this.error = error;
        this.isUnknown = isUnknown;
    }

    /** Something else was expected at a token. */
    static SyntaxException at(int index, List<String> expected) {
        return new SyntaxException(index, expected, Optional.empty(), false);
    }

    /** A mistake of which the grammar says more than what it expected. */
    static SyntaxException of(int index, SyntaxError error) {
        return new SyntaxException(index, List.of(), Optional.of(error), false);
    }

    /** The same, if a newer PostgreSQL may know the word. */
    SyntaxException orUnknown() {
        return new SyntaxException(index, expected, error, true);
    }

    int index() {
        return index;
    }

    List<String> expected() {
        return expected;
    }

    Optional<SyntaxError> error() {
        return error;
    }

    boolean isUnknown() {
        return isUnknown;
    }
}
