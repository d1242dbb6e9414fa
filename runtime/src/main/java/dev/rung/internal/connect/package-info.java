/**
 * Connections: where from, with which settings, and what is said when there is none.
 */
@NullMarked
package dev.rung.internal.connect;

import org.jspecify.annotations.NullMarked;
