/**
 * The file in which PostgreSQL's catalogs are kept, and its lines as they are. One line is true for a range of versions; what is the
 * same in all of them stands there once. The generator of the tests writes it.
 */
@NullMarked
package dev.rung.sql.catalog.data;

import org.jspecify.annotations.NullMarked;
