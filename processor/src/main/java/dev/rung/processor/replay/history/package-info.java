/**
 * The history of a schema: all migrations by version, each taken up and, on a branch that is thrown away, down again.
 */
@NullMarked
package dev.rung.processor.replay.history;

import org.jspecify.annotations.NullMarked;
