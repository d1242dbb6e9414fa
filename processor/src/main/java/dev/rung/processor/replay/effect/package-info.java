/**
 * What statements do to the schema: one class for each kind of object, which creates, alters, drops and compares objects of that kind, and
 * knows the statements that put them right.
 */
@NullMarked
package dev.rung.processor.replay.effect;

import org.jspecify.annotations.NullMarked;
