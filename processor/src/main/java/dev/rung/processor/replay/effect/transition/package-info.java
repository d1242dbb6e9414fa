/**
 * What the effects of all kinds of objects share: a {@link dev.rung.processor.replay.effect.transition.Transition} from one schema to the next, what goes with an
 * object that is dropped, and the names, owners and expressions that objects have.
 */
@NullMarked
package dev.rung.processor.replay.effect.transition;

import org.jspecify.annotations.NullMarked;
