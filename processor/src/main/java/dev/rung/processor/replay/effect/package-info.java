/**
 * What statements do to a schema, and what puts it right: {@link dev.rung.processor.replay.effect.Effects Effects} and
 * {@link dev.rung.processor.replay.effect.Cures Cures} find the room of each kind of object. Here are those that run other statements
 * or hold objects of all kinds: blocks, extensions and schemas.
 */
@NullMarked
package dev.rung.processor.replay.effect;

import org.jspecify.annotations.NullMarked;
