/** Constraints of tables, the elements of the indexes behind them, and what partitions have of both. */
@NullMarked
package dev.rung.processor.replay.effect.constraint;

import org.jspecify.annotations.NullMarked;
