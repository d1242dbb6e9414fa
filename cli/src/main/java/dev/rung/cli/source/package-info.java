/**
 * Writes migrations as Java: where the class belongs, what it is called, which version comes next, and its text.
 */
@NullMarked
package dev.rung.cli.source;

import org.jspecify.annotations.NullMarked;
