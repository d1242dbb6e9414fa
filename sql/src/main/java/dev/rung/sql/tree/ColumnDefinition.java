package dev.rung.sql.tree;

import dev.rung.sql.Place;
import java.util.List;
import java.util.Optional;

/**
 * A new column.
 *
 * @param name its name
 * @param type its type
 * @param storage how long values are stored (PostgreSQL 16); {@code default} is a name too
 * @param compression how long values are compressed; {@code default} is a name too
 * @param options what its foreign data wrapper is told
 * @param collation its collation, wherever among its constraints it is written
 * @param constraints its constraints, in the order in which they are written
 * @param place where it stands
 */
public record ColumnDefinition(
        Name name,
        TypeName type,
        Optional<Name> storage,
        Optional<Name> compression,
        List<ForeignOption> options,
        Optional<QualifiedName> collation,
        List<ColumnConstraint> constraints,
        Place place)
        implements TableElement {

    /** Copies the lists. */
    public ColumnDefinition {
        options = List.copyOf(options);
        constraints = List.copyOf(constraints);
    }
}
