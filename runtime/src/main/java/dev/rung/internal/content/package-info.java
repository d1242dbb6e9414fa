/**
 * What a step executes: compiled SQL from the jar, SQL that the history stored, or code.
 */
@NullMarked
package dev.rung.internal.content;

import org.jspecify.annotations.NullMarked;
