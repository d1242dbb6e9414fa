/** What statements do to relations as wholes: tables and partitions, indexes, sequences, views, and statistics on them. */
@NullMarked
package dev.rung.processor.replay.effect.relation;

import org.jspecify.annotations.NullMarked;
