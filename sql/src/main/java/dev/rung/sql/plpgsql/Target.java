package dev.rung.sql.plpgsql;

import dev.rung.sql.Place;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.Node;
import dev.rung.sql.tree.QualifiedName;
import java.util.List;
import java.util.Optional;

/**
 * What a value is assigned to: a variable, or a part of one.
 *
 * @param variable the variable, with the fields behind it
 * @param parts what is chosen of it further
 * @param place where it stands
 */
public record Target(QualifiedName variable, List<Part> parts, Place place) implements Node {

    /** Copies the list. */
    public Target {
        parts = List.copyOf(parts);
    }

    /** A field or an element. */
    public sealed interface Part extends Node {}

    /**
     * A field.
     *
     * @param name its name
     * @param place where it stands
     */
    public record Field(Name name, Place place) implements Part {}

    /**
     * An element of an array, or a slice of it.
     *
     * @param first the index, or the first of the slice
     * @param last the last of the slice
     * @param isSlice whether it is a slice
     * @param place where it stands
     */
    public record Element(Optional<Value> first, Optional<Value> last, boolean isSlice, Place place) implements Part {}
}
