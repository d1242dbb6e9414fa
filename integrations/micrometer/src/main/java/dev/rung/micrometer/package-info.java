/** What a run does, as meters of Micrometer. */
@NullMarked
package dev.rung.micrometer;

import org.jspecify.annotations.NullMarked;
