/**
 * What a run left behind, or stands in the way of the next one, and mending it.
 */
@NullMarked
package dev.rung.internal.repair;

import org.jspecify.annotations.NullMarked;
