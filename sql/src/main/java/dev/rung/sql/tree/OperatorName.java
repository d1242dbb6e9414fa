package dev.rung.sql.tree;

import dev.rung.sql.Place;
import java.util.List;

/**
 * The name of an operator.
 *
 * @param schemas the schema, and the database before it, that were written
 * @param symbol the operator itself
 * @param place where it stands
 */
public record OperatorName(List<Name> schemas, String symbol, Place place) implements Node {

    /** Copies the list. */
    public OperatorName {
        schemas = List.copyOf(schemas);
    }
}
