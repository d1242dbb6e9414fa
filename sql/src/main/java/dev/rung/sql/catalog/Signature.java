package dev.rung.sql.catalog;

import java.util.List;
import java.util.Optional;

/**
 * What a call of a routine is matched with.
 *
 * @param parameters its input parameters
 * @param variadic the type of each further argument, if the last parameter takes any number of them
 * @param defaults how many of the last parameters have a default
 */
public record Signature(List<Parameter> parameters, Optional<Type> variadic, int defaults) {

    /** Copies the list. */
    public Signature {
        parameters = List.copyOf(parameters);
    }

    /**
     * The types of the parameters.
     *
     * @return as many as there are parameters
     */
    public List<Type> types() {
        return parameters.stream().map(Parameter::type).toList();
    }
}
