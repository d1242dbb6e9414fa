package dev.rung.sql.mistake;

import java.util.Optional;

/**
 * What is said of a mistake.
 *
 * @param problem what is wrong, in one sentence without a full stop
 * @param remedy what to write instead, or empty
 */
record Advice(String problem, String remedy) {

    static Optional<Advice> of(String problem, String remedy) {
        return Optional.of(new Advice(problem, remedy));
    }

    /** Somebody who may know what was meant. */
    interface Adviser {

        /** What is said, or nothing where it is not known. */
        Optional<Advice> on(Spot spot);
    }
}
