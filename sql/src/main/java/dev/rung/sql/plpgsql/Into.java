package dev.rung.sql.plpgsql;

import dev.rung.sql.Place;
import dev.rung.sql.tree.Node;
import java.util.List;

/**
 * Where the row of a statement goes.
 *
 * @param isStrict whether it must be exactly one row
 * @param targets the variables
 * @param place where it stands
 */
public record Into(boolean isStrict, List<Target> targets, Place place) implements Node {

    /** Copies the list. */
    public Into {
        targets = List.copyOf(targets);
    }
}
