package dev.rung.sql.plpgsql;

import dev.rung.sql.Place;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.Node;
import java.util.Optional;

/**
 * The value of a parameter of a cursor.
 *
 * @param name the parameter, if it is named
 * @param value its value
 * @param place where it stands
 */
public record CursorArgument(Optional<Name> name, Value value, Place place) implements Node {}
