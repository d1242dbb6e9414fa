package dev.rung.sql.tree;

import dev.rung.sql.Place;
import java.util.List;

/**
 * What a change gives back.
 *
 * @param versions the names of the rows before and after the change (PostgreSQL 18)
 * @param targets what it gives
 * @param place where it stands
 */
public record Returning(List<RowVersion> versions, List<Select.Target> targets, Place place) implements Node {

    /** Copies the lists. */
    public Returning {
        versions = List.copyOf(versions);
        targets = List.copyOf(targets);
    }

    /**
     * {@code old as o}.
     *
     * @param isNew whether it is {@code new}
     * @param name its name
     * @param place where it stands
     */
    public record RowVersion(boolean isNew, Name name, Place place) implements Node {}
}
