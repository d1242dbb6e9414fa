package dev.rung.sql.tree;

import dev.rung.sql.Place;
import java.util.List;
import java.util.Optional;

/**
 * What is added to a column whose type is given elsewhere.
 *
 * @param name its name
 * @param collation its collation, which PostgreSQL reads and does not use
 * @param constraints its constraints, in the order in which they are written
 * @param place where it stands
 */
public record ColumnOptions(
        Name name, Optional<QualifiedName> collation, List<ColumnConstraint> constraints, Place place)
        implements TypedTableElement {

    /** Copies the list. */
    public ColumnOptions {
        constraints = List.copyOf(constraints);
    }
}
