/**
 * What a plan would do to the database as it is now: what the compiler knows of its statements, put together with how large tables are, who works
 * with them, and what is in them.
 */
@NullMarked
package dev.rung.internal.impact;

import org.jspecify.annotations.NullMarked;
