/**
 * What a build uses of the database: {@code ClassFiles} finds the compiled classes of the application, {@code TypedUses} follows the typed tables through their
 * methods, {@code TextUses} reads the SQL in their constants, and {@code ApplicationUses} puts both together.
 */
@NullMarked
package dev.rung.cli.uses;

import org.jspecify.annotations.NullMarked;
