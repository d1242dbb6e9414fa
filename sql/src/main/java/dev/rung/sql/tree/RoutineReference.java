package dev.rung.sql.tree;

import dev.rung.sql.Place;
import java.util.List;
import java.util.Optional;

/**
 * A routine that exists, told by its name and, where they are written, its arguments.
 *
 * @param name its name
 * @param arguments its arguments; absent where the name alone is written, which PostgreSQL takes if there is one of that name only
 * @param place where it stands
 */
public record RoutineReference(QualifiedName name, Optional<List<Argument>> arguments, Place place) implements Node {

    /** Copies the list. */
    public RoutineReference {
        arguments = arguments.map(List::copyOf);
    }
}
