/** Types that somebody made: composite types, enums, ranges and domains. */
@NullMarked
package dev.rung.processor.replay.effect.type;

import org.jspecify.annotations.NullMarked;
