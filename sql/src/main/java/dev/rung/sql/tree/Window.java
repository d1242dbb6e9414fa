package dev.rung.sql.tree;

import dev.rung.sql.Place;
import java.util.List;
import java.util.Optional;

/** The window of a window function. */
public sealed interface Window extends Node {

    /**
     * A window that the query defines: {@code over w}.
     *
     * @param name its name
     * @param place where it stands
     */
    record Named(Name name, Place place) implements Window {}

    /**
     * A window that is defined where it stands: {@code over (…)}, or behind {@code window w as}.
     *
     * @param base the window that it is made of, if it is written
     * @param partition what divides the rows into partitions
     * @param order in what order they are
     * @param frame which rows of the partition are seen, if it is written
     * @param place where it stands, with the parentheses
     */
    record Specification(
            Optional<Name> base,
            List<Expression> partition,
            List<SortElement> order,
            Optional<Frame> frame,
            Place place)
            implements Window {

        /** Copies the lists. */
        public Specification {
            partition = List.copyOf(partition);
            order = List.copyOf(order);
        }
    }

    /**
     * Which rows of a partition are seen.
     *
     * @param unit what is counted
     * @param start where the frame begins
     * @param end where it ends, if it is written
     * @param exclusion what is left out
     * @param place where it stands
     */
    record Frame(Unit unit, Bound start, Optional<Bound> end, Exclusion exclusion, Place place) implements Node {}

    /** What the bounds of a frame count. */
    enum Unit {
        /** Values of the order. */
        RANGE,
        /** Rows. */
        ROWS,
        /** Groups of rows that are equal in the order. */
        GROUPS
    }

    /**
     * An end of a frame.
     *
     * @param kind where it is
     * @param offset how far from the current row, where the kind is one of the offsets
     * @param place where it stands
     */
    record Bound(BoundKind kind, Optional<Expression> offset, Place place) implements Node {}

    /** Where a frame begins or ends. */
    enum BoundKind {
        /** At the first row of the partition. */
        UNBOUNDED_PRECEDING,
        /** Before the current row. */
        PRECEDING,
        /** At the current row. */
        CURRENT_ROW,
        /** Behind the current row. */
        FOLLOWING,
        /** At the last row of the partition. */
        UNBOUNDED_FOLLOWING
    }

    /** What a frame leaves out. */
    enum Exclusion {
        /** Nothing. */
        NO_OTHERS,
        /** The current row. */
        CURRENT_ROW,
        /** The current row and those equal to it. */
        GROUP,
        /** Those equal to the current row. */
        TIES
    }
}
