package dev.rung.sql.tree;

import dev.rung.sql.Place;

/**
 * An option of a foreign-data wrapper or of something made by one: {@code options (host 'db')}.
 *
 * @param name its name
 * @param value its value
 * @param place where it stands
 */
public record ForeignOption(Name name, TextConstant value, Place place) implements Node {}
