/**
 * The history as values for whoever shows it to people: each version with what it does to the schema, and the schema at each version. What is in
 * here knows nothing of the compiler that it comes from, so that it can be kept, compared and drawn.
 */
@NullMarked
package dev.rung.processor.timeline;

import org.jspecify.annotations.NullMarked;
