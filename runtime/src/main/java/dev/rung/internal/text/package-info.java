/**
 * Words for people: times, names that are near, and what PostgreSQL said.
 */
@NullMarked
package dev.rung.internal.text;

import org.jspecify.annotations.NullMarked;
