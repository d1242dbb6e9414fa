package dev.rung.sql.tree;

import dev.rung.sql.Identifier;
import dev.rung.sql.Place;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The name of an object, with the schema and even the database in front that were written.
 *
 * @param parts at least one name
 * @param place where it stands
 */
public record QualifiedName(List<Name> parts, Place place) implements Node {

    /** Copies the list. */
    public QualifiedName {
        parts = List.copyOf(parts);
    }

    /**
     * The name of the object itself.
     *
     * @return the last part
     */
    public Name name() {
        return parts.get(parts.size() - 1);
    }

    /**
     * The schema, where it is written.
     *
     * @return the part before the last
     */
    public Optional<Name> schema() {
        return parts.size() > 1 ? Optional.of(parts.get(parts.size() - 2)) : Optional.empty();
    }

    /** The name as it is written in SQL. */
    @Override
    public String toString() {
        return parts.stream().map(part -> Identifier.quote(part.text())).collect(Collectors.joining("."));
    }
}
