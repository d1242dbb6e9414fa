package dev.rung.sql.tree;

import dev.rung.sql.Place;
import java.util.List;
import java.util.Optional;

/**
 * What an index holds, and how it is kept.
 *
 * @param method the access method, as {@code gin}
 * @param elements what is indexed, at least one
 * @param include what is kept beside it; the server takes nothing but columns
 * @param nulls whether nulls are the same value
 * @param options the storage parameters
 * @param tablespace where it lies
 * @param where which rows it covers
 * @param place where it stands
 */
public record IndexDefinition(
        Optional<Name> method,
        List<IndexElement> elements,
        List<IndexElement> include,
        NullTreatment nulls,
        List<Option> options,
        Optional<Name> tablespace,
        Optional<Expression> where,
        Place place)
        implements Node {

    /** Copies the lists. */
    public IndexDefinition {
        elements = List.copyOf(elements);
        include = List.copyOf(include);
        options = List.copyOf(options);
    }
}
