package dev.rung.sql.plpgsql;

import java.util.List;
import java.util.Optional;

/** Ends the reading of code that is wrong, or not known. */
final class CodeException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int index;
    private final transient List<String> expected;
    private final transient Optional<PlpgsqlCode> outcome;

    private CodeException(int index, List<String> expected, Optional<PlpgsqlCode> outcome) {
        super("the code is wrong at token " + index, null, false, false);
        this.index = index;
        this.expected = expected;
        this.outcome = outcome;
    }

    /** Something else was expected at a token. */
    static CodeException at(int index, List<String> expected) {
        return new CodeException(index, expected, Optional.empty());
    }

    /** More is known. */
    static CodeException of(int index, PlpgsqlCode outcome) {
        return new CodeException(index, List.of(), Optional.of(outcome));
    }

    int index() {
        return index;
    }

    List<String> expected() {
        return expected;
    }

    Optional<PlpgsqlCode> outcome() {
        return outcome;
    }
}
