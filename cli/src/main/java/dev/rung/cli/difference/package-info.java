/**
 * Finds the SQL that makes one schema of another, and judges it: the SQL is run, and whatever is then still different is said.
 *
 * <p>{@link dev.rung.cli.difference.Difference} gives the SQL, and {@link dev.rung.cli.difference.Judgement} what is to be thought of it.
 */
@NullMarked
package dev.rung.cli.difference;

import org.jspecify.annotations.NullMarked;
