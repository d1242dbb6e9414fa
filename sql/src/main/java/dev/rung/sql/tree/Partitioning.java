package dev.rung.sql.tree;

import dev.rung.sql.Place;
import java.util.List;
import java.util.Optional;

/**
 * {@code partition by}.
 *
 * @param strategy {@code range}, {@code list} or {@code hash}; before PostgreSQL 16 the grammar took any name
 * @param keys what decides
 * @param place where it stands
 */
public record Partitioning(Name strategy, List<Key> keys, Place place) implements Node {

    /** Copies the list. */
    public Partitioning {
        keys = List.copyOf(keys);
    }

    /**
     * A column or an expression that decides to which partition a row belongs.
     *
     * @param key what decides
     * @param collation the collation, if it is not that of the column
     * @param operatorClass the operator class, if it is not that of the type
     * @param place where it stands
     */
    public record Key(
            KeyExpression key, Optional<QualifiedName> collation, Optional<QualifiedName> operatorClass, Place place)
            implements Node {}
}
