package dev.rung.sql.tree;

import dev.rung.sql.Place;
import java.util.List;

/**
 * The arguments of an aggregate. Without any it is one that is called with {@code *}.
 *
 * @param direct the arguments, or those before {@code order by}
 * @param ordered the arguments behind {@code order by}, of an ordered-set or hypothetical-set aggregate
 * @param place where they stand, with their parentheses
 */
public record AggregateArguments(List<Argument> direct, List<Argument> ordered, Place place) implements Node {

    /** Copies the lists. */
    public AggregateArguments {
        direct = List.copyOf(direct);
        ordered = List.copyOf(ordered);
    }
}
