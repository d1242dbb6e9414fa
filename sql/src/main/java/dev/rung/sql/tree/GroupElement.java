package dev.rung.sql.tree;

import dev.rung.sql.Place;
import java.util.List;

/** Something that rows are grouped by. */
public sealed interface GroupElement extends Node {

    /**
     * A value; a row without the word {@code row} is several of them.
     *
     * @param value the value
     * @param place where it stands
     */
    record Single(Expression value, Place place) implements GroupElement {}

    /**
     * {@code ()}: all rows are one group.
     *
     * @param place where it stands
     */
    record Empty(Place place) implements GroupElement {}

    /**
     * {@code rollup (…)}.
     *
     * @param values the values
     * @param place where it stands
     */
    record Rollup(List<Expression> values, Place place) implements GroupElement {

        /** Copies the list. */
        public Rollup {
            values = List.copyOf(values);
        }
    }

    /**
     * {@code cube (…)}.
     *
     * @param values the values
     * @param place where it stands
     */
    record Cube(List<Expression> values, Place place) implements GroupElement {

        /** Copies the list. */
        public Cube {
            values = List.copyOf(values);
        }
    }

    /**
     * {@code grouping sets (…)}.
     *
     * @param elements the sets
     * @param place where it stands
     */
    record Sets(List<GroupElement> elements, Place place) implements GroupElement {

        /** Copies the list. */
        public Sets {
            elements = List.copyOf(elements);
        }
    }
}
