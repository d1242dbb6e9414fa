/**
 * Says what is wrong with a statement that does not go on, and what to write instead. The place is the grammar's; here it is told what
 * somebody meant who wrote so: a word that other databases know, a quote that nothing closes, a word that is missing, misspelt or too
 * much. {@link Mistakes} asks one after another who knows.
 */
@NullMarked
package dev.rung.sql.mistake;

import org.jspecify.annotations.NullMarked;
