/** What statements do to a running system: whom they lock out, and for how much work. */
@NullMarked
package dev.rung.processor.replay.safety;

import org.jspecify.annotations.NullMarked;
