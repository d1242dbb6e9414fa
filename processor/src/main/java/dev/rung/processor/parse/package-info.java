/**
 * The third stage: SQL is cut into tokens and statements, with the place in the source that each came from. The checksum of a
 * migration is that of its tokens.
 */
@NullMarked
package dev.rung.processor.parse;

import org.jspecify.annotations.NullMarked;
