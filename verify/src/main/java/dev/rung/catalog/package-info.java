/**
 * What a database looks like: every object of its schema, in a canonical form that two databases, or two moments of one, can be
 * compared by. Migrations are proven reversible with it.
 *
 * <p>A {@link dev.rung.catalog.CatalogSnapshot} is read with one message to the server; the difference of two is a list of
 * {@link dev.rung.catalog.CatalogChange}s, each one sentence.
 */
@NullMarked
package dev.rung.catalog;

import org.jspecify.annotations.NullMarked;
