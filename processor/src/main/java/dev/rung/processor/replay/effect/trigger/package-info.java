/** What happens by itself: triggers, event triggers and rules. */
@NullMarked
package dev.rung.processor.replay.effect.trigger;

import org.jspecify.annotations.NullMarked;
