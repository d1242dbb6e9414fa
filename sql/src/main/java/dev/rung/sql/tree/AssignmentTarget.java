package dev.rung.sql.tree;

import dev.rung.sql.Place;
import java.util.List;

/**
 * A column, or a part of one, that gets a value.
 *
 * @param column the column
 * @param path the part of it, step by step; none for the whole
 * @param place where it stands
 */
public record AssignmentTarget(Name column, List<Indirection> path, Place place) implements Node {

    /** Copies the list. */
    public AssignmentTarget {
        path = List.copyOf(path);
    }
}
