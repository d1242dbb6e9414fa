package dev.rung.sql.resolution;

import dev.rung.sql.catalog.Type;
import java.util.List;

/**
 * A routine or an operator, as it would take the arguments of a call.
 *
 * @param target the routine or the operator
 * @param parameters the declared type for each argument of the call
 * @param result the declared type of the result
 */
record Candidate<T>(T target, List<Type> parameters, Type result) {}
