/**
 * Writes statements of SQL as calls of jOOQ's DSL and of {@code PostgresDSL}.
 *
 * <p>{@link dev.rung.cli.dsl.Dsl} reads a statement with the parser of the compiler, {@code Writer} puts the calls together, and
 * {@code Proof} evaluates them as the compiler will: what does not make the very same statement is not used. So whoever extends the writing
 * need not think of all that it leaves out.
 */
@NullMarked
package dev.rung.cli.dsl;

import org.jspecify.annotations.NullMarked;
