package dev.rung.sql.tree;

import dev.rung.sql.Place;
import java.util.List;

/** The body of a routine that is written as SQL and not as a text. */
public sealed interface RoutineBody extends Node {

    /**
     * One value that is returned.
     *
     * @param value the value
     * @param place where it stands
     */
    record Return(Expression value, Place place) implements RoutineBody, Step {}

    /**
     * Statements between {@code begin atomic} and {@code end}.
     *
     * @param steps the statements
     * @param place where they stand
     */
    record Atomic(List<Step> steps, Place place) implements RoutineBody {

        /** Copies the list. */
        public Atomic {
            steps = List.copyOf(steps);
        }
    }

    /** A statement of a body. */
    sealed interface Step extends Node {}

    /**
     * A statement as it stands outside of bodies too.
     *
     * @param statement the statement
     * @param place where it stands
     */
    record Run(Statement statement, Place place) implements Step {}
}
