/**
 * The fourth stage: the history is replayed on a model of the schema, which knows what PostgreSQL's catalog knows.
 *
 * <p>The rooms: {@link dev.rung.processor.replay.model model}, what a schema is, immutable and sharing its parts with the schema before it;
 * {@link dev.rung.processor.replay.names names}, what a name stands for; {@link dev.rung.processor.replay.binding binding}, what the names in
 * SQL stand for; {@link dev.rung.processor.replay.verdict verdict}, what PostgreSQL would refuse, what is not what it was, and what is in
 * doubt; {@link dev.rung.processor.replay.effect effect}, one file for each kind of object, what statements do to it;
 * {@link dev.rung.processor.replay.meaning meaning}, whether two pieces of SQL are the same to PostgreSQL; and
 * {@link dev.rung.processor.replay.history history}, which takes each migration up and, on a branch that is thrown away, down again.
 *
 * <p>What is said is only ever said of what is certain: what is not followed puts what it mentions beyond judgement, and that is said.
 */
@NullMarked
package dev.rung.processor.replay;

import org.jspecify.annotations.NullMarked;
