/**
 * Rung: migrations for Java and PostgreSQL, written as classes, checked by the compiler, applied by this package.
 *
 * <p>A migration is a class annotated {@link dev.rung.Migration} that implements {@link dev.rung.Reversible} or
 * {@link dev.rung.Irreversible}. {@link dev.rung.Migrations} brings the database that an {@link dev.rung.Environment} names to a
 * {@link dev.rung.Target}. This package is the porch; behind it lie the rooms, each of which sees only those to its left:
 *
 * <pre>internal.config  connect  history  plan  content  run  repair</pre>
 */
@NullMarked
package dev.rung;

import org.jspecify.annotations.NullMarked;
