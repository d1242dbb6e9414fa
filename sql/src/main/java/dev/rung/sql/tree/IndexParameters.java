package dev.rung.sql.tree;

import dev.rung.sql.Place;
import java.util.List;
import java.util.Optional;

/**
 * How the index behind a constraint is kept.
 *
 * @param include the columns that are kept beside its key
 * @param options the storage parameters
 * @param tablespace where it lies
 * @param place where it stands
 */
public record IndexParameters(List<Name> include, List<Option> options, Optional<Name> tablespace, Place place)
        implements Node {

    /** Copies the lists. */
    public IndexParameters {
        include = List.copyOf(include);
        options = List.copyOf(options);
    }
}
