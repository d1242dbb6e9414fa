/** How text is sorted, converted and searched: collations, conversions and text search. */
@NullMarked
package dev.rung.processor.replay.effect.text;

import org.jspecify.annotations.NullMarked;
