/**
 * What PostgreSQL brings along, in each of its versions: types, functions, operators, casts, relations and whatever else has a name. All
 * of it was read from servers, none of it is written by hand, and each part is read when it is first asked for.
 */
@NullMarked
package dev.rung.sql.catalog;

import org.jspecify.annotations.NullMarked;
