/** How statements are spelled that put a schema right: the parts that {@link dev.rung.processor.replay.effect.remedy.Remedies} of all kinds of objects share. */
@NullMarked
package dev.rung.processor.replay.effect.remedy;

import org.jspecify.annotations.NullMarked;
