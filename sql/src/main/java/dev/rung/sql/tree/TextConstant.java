package dev.rung.sql.tree;

import dev.rung.sql.Place;

/**
 * A text where a statement takes nothing but a text: a comment, a path, a password.
 *
 * @param text the text without its quotes and escapes
 * @param place where it stands
 */
public record TextConstant(String text, Place place) implements Node {}
