package dev.rung.sql.tree;

import dev.rung.sql.Place;
import java.util.List;
import java.util.Optional;

/**
 * What {@code insert} does with a row that is there already.
 *
 * @param arbiter what tells that it is there, if it is written
 * @param isUpdate whether it is updated; else nothing is done
 * @param assignments what is set
 * @param where under which condition, if it is written
 * @param place where it stands
 */
public record OnConflict(
        Optional<Arbiter> arbiter,
        boolean isUpdate,
        List<Assignment> assignments,
        Optional<Expression> where,
        Place place)
        implements Node {

    /** Copies the list. */
    public OnConflict {
        assignments = List.copyOf(assignments);
    }

    /** What tells that a row is there. */
    public sealed interface Arbiter extends Node {}

    /**
     * A constraint.
     *
     * @param name its name
     * @param place where it stands
     */
    public record OfConstraint(Name name, Place place) implements Arbiter {}

    /**
     * An index of certain elements.
     *
     * @param elements the elements
     * @param where the condition of a partial index, if it is written
     * @param place where it stands
     */
    public record OfIndex(List<IndexElement> elements, Optional<Expression> where, Place place) implements Arbiter {

        /** Copies the list. */
        public OfIndex {
            elements = List.copyOf(elements);
        }
    }
}
