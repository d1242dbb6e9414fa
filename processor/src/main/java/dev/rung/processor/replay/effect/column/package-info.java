/** Columns: their types and values, the sequences that number them, and what tables that inherit have of them. */
@NullMarked
package dev.rung.processor.replay.effect.column;

import org.jspecify.annotations.NullMarked;
