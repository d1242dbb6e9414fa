package dev.rung.sql.tree;

import dev.rung.sql.Place;
import java.util.Optional;

/**
 * What rows are sorted by.
 *
 * @param value the value
 * @param direction which comes first
 * @param using the operator behind {@code using}, which takes the place of the direction
 * @param nulls where nulls come
 * @param place where it stands
 */
public record SortElement(Expression value, Direction direction, Optional<OperatorName> using, Nulls nulls, Place place)
        implements Node {

    /** Which value comes first. */
    public enum Direction {
        /** Nothing is written: as {@link #ASC}. */
        DEFAULT,
        /** The smallest. */
        ASC,
        /** The greatest. */
        DESC
    }

    /** Where nulls come. */
    public enum Nulls {
        /** Nothing is written: at the end, or with {@link Direction#DESC} at the beginning. */
        DEFAULT,
        /** At the beginning. */
        FIRST,
        /** At the end. */
        LAST
    }
}
