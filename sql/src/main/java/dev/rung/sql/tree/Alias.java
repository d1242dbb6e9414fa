package dev.rung.sql.tree;

import dev.rung.sql.Place;
import java.util.List;

/**
 * The name that something in {@code from} has within the query.
 *
 * @param name the name
 * @param columns the names of its first columns
 * @param place where it stands
 */
public record Alias(Name name, List<Name> columns, Place place) implements Node {

    /** Copies the list. */
    public Alias {
        columns = List.copyOf(columns);
    }
}
