/**
 * The second stage: the method body of a migration becomes the SQL that it executes, each text with its place in the source.
 */
@NullMarked
package dev.rung.processor.interpret;

import org.jspecify.annotations.NullMarked;
