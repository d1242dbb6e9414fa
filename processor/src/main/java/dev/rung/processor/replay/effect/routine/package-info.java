/** Functions, procedures and aggregates, their bodies, and the languages that they are written in. */
@NullMarked
package dev.rung.processor.replay.effect.routine;

import org.jspecify.annotations.NullMarked;
