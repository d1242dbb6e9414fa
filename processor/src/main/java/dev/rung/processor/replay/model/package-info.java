/**
 * What a schema is: objects with ids, names, definitions and dependencies, as PostgreSQL's catalogs have them. Immutable, and sharing
 * what did not change with the schema before.
 */
@NullMarked
package dev.rung.processor.replay.model;

import org.jspecify.annotations.NullMarked;
