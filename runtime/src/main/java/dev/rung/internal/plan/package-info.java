/**
 * Which steps lead to a target: a pure function of the registry, the history and the settings. Touches nothing.
 */
@NullMarked
package dev.rung.internal.plan;

import org.jspecify.annotations.NullMarked;
