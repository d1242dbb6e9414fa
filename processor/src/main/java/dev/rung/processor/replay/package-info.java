/**
 * The fourth stage: the history is replayed on a model of the schema.
 *
 * <p>{@link dev.rung.processor.replay.Schema} is immutable and shares its parts with the schema before it, so that a statement costs
 * the same in the first migration and in the thousandth. {@link dev.rung.processor.replay.Replay} folds the migrations over it, by
 * version; at each it goes up, then down again, and compares what is there with what was there before.
 *
 * <p>What PostgreSQL would refuse is an {@link dev.rung.processor.replay.Objection}; what a way down does not put back is a
 * {@link dev.rung.processor.replay.Difference}. Both are only ever stated of what is certain: code that runs in the database, and
 * statements that the parser does not know, put what they mention beyond judgement.
 */
@NullMarked
package dev.rung.processor.replay;

import org.jspecify.annotations.NullMarked;
