/**
 * Reads what other tools wrote: directories of SQL files, and the tables in which those tools keep what is applied.
 *
 * <p>Each tool is one class. All of them give {@link dev.rung.cli.foreign.ForeignMigration}s, in the order in which the tool would
 * run them; {@link dev.rung.cli.foreign.Conversion} makes migration classes of those.
 */
@NullMarked
package dev.rung.cli.foreign;

import org.jspecify.annotations.NullMarked;
