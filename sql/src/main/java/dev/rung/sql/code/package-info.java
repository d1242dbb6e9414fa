/**
 * The code of routines and of {@code do} that is written as a text, so that a mistake in it is found where it stands in the statement.
 */
@NullMarked
package dev.rung.sql.code;

import org.jspecify.annotations.NullMarked;
