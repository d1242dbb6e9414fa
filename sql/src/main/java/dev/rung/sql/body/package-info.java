/**
 * The bodies of routines that are written as texts, and the code of {@code do}: read by their language, with places that lead back into
 * the statement. {@link dev.rung.sql.body.Body} is the door.
 */
@NullMarked
package dev.rung.sql.body;

import org.jspecify.annotations.NullMarked;
