package dev.rung.sql.plpgsql;

import dev.rung.sql.Place;
import dev.rung.sql.tree.Node;
import java.util.List;

/**
 * A statement that is made when it is executed.
 *
 * @param sql its text
 * @param arguments the values of its parameters
 * @param place where it stands
 */
public record Dynamic(Value sql, List<Value> arguments, Place place) implements Node {

    /** Copies the list. */
    public Dynamic {
        arguments = List.copyOf(arguments);
    }
}
