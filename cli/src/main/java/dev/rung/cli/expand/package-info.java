/**
 * Changes of tables that are in use, as several migrations between which others read and write: a {@code Recipe} knows the statements, and each
 * {@code Phase} of it is a migration.
 */
@NullMarked
package dev.rung.cli.expand;

import org.jspecify.annotations.NullMarked;
