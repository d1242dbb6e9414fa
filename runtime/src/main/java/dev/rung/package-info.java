/**
 * Rung: migrations for Java and PostgreSQL, written as classes, checked by the compiler, applied by this package.
 *
 * <p>A migration is a class annotated {@link dev.rung.Migration} that implements {@link dev.rung.Reversible} or
 * {@link dev.rung.Irreversible}. The annotation processor writes the {@link dev.rung.Registry}. {@link dev.rung.Migrations}
 * applies it to the database that an {@link dev.rung.Environment} names:
 *
 * <pre>config -> connect -> plan -> apply -> history</pre>
 *
 * <p>Each arrow hands on plain values. The plan is a pure function of the registry and the history; only the first two stages
 * and the last two touch the world.
 */
@NullMarked
package dev.rung;

import org.jspecify.annotations.NullMarked;
