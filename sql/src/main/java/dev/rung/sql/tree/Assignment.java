package dev.rung.sql.tree;

import dev.rung.sql.Place;
import java.util.List;

/** What {@code update} sets. */
public sealed interface Assignment extends Node {

    /**
     * {@code a = 1}.
     *
     * @param target what is set
     * @param value its value
     * @param place where it stands
     */
    record Single(AssignmentTarget target, Expression value, Place place) implements Assignment {}

    /**
     * {@code (a, b) = (1, 2)}.
     *
     * @param targets what is set
     * @param value a row, or a query of one row
     * @param place where it stands
     */
    record Several(List<AssignmentTarget> targets, Expression value, Place place) implements Assignment {

        /** Copies the list. */
        public Several {
            targets = List.copyOf(targets);
        }
    }
}
