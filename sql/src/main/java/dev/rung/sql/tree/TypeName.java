package dev.rung.sql.tree;

import dev.rung.sql.Place;

/**
 * The name of a type.
 *
 * @param name its name
 * @param place where it stands
 */
public record TypeName(QualifiedName name, Place place) implements Node {}
