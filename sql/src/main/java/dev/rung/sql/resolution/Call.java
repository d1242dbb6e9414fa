package dev.rung.sql.resolution;

import dev.rung.sql.catalog.Type;
import java.util.List;

/**
 * The arguments of a call, those behind {@code within group (order by …)} at the end.
 *
 * @param arguments their types
 * @param names the names that the last of them are given under
 * @param isVariadic whether {@code variadic} stands before the last of them
 */
public record Call(List<Type> arguments, List<String> names, boolean isVariadic) {

    /** Copies the lists. */
    public Call {
        arguments = List.copyOf(arguments);
        names = List.copyOf(names);
    }

    /**
     * A call without names and without {@code variadic}.
     *
     * @param arguments the types of the arguments
     * @return the call
     */
    public static Call of(List<Type> arguments) {
        return new Call(arguments, List.of(), false);
    }

    /** How many of the arguments have no name. */
    int positional() {
        return arguments.size() - names.size();
    }
}
