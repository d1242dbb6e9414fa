/**
 * The third stage: SQL becomes statements of a sealed model. One class imports the parser library, so that it can be exchanged.
 */
@NullMarked
package dev.rung.processor.parse;

import org.jspecify.annotations.NullMarked;
