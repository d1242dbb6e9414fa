/**
 * The compiler of migrations: an annotation processor that reads a migration class as javac does, and as PostgreSQL would.
 *
 * <pre>read -> interpret -> compile -> replay -> judge -> head -> check -> generate</pre>
 *
 * <p>Data flows one way. Each stage is a package that sees only the records of the stages before it, and can be tested alone
 * with plain values. {@link dev.rung.processor.MigrationProcessor} tells the story from top to bottom.
 */
@NullMarked
package dev.rung.processor;

import org.jspecify.annotations.NullMarked;
