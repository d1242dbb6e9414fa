package dev.rung.sql.tree;

import dev.rung.sql.Place;

/**
 * An aggregate that exists.
 *
 * @param name its name
 * @param arguments its arguments
 * @param place where it stands
 */
public record AggregateReference(QualifiedName name, AggregateArguments arguments, Place place) implements Node {}
