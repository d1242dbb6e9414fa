/**
 * The fourth stage: statements fold over an immutable schema model, version by version.
 */
@NullMarked
package dev.rung.processor.replay;

import org.jspecify.annotations.NullMarked;
