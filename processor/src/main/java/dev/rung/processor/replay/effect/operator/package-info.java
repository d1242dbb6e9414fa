/** Operators with their classes and families, casts, transforms and access methods: what is made of functions. */
@NullMarked
package dev.rung.processor.replay.effect.operator;

import org.jspecify.annotations.NullMarked;
