package dev.rung.sql.tree;

import dev.rung.sql.Place;
import java.util.Optional;

/** A step into a value: {@code indirection_el} of PostgreSQL's grammar. */
public sealed interface Indirection extends Node {

    /**
     * A field of a row: {@code .name}.
     *
     * @param name its name
     * @param place where it stands
     */
    record Field(Name name, Place place) implements Indirection {}

    /**
     * All fields of a row: {@code .*}.
     *
     * @param place where it stands
     */
    record AllFields(Place place) implements Indirection {}

    /**
     * An element of an array: {@code [1]}.
     *
     * @param index which one
     * @param place where it stands
     */
    record Element(Expression index, Place place) implements Indirection {}

    /**
     * A part of an array: {@code [1:2]}.
     *
     * @param first the first element, if it is written
     * @param last the last element, if it is written
     * @param place where it stands
     */
    record Slice(Optional<Expression> first, Optional<Expression> last, Place place) implements Indirection {}
}
