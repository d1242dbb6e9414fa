package dev.rung.sql.tree;

import dev.rung.sql.Place;

/**
 * A number where a statement takes nothing but a number.
 *
 * @param text the number as written, with its sign
 * @param place where it stands
 */
public record NumberConstant(String text, Place place) implements Node {}
